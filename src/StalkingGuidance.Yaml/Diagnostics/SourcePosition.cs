namespace StalkingGuidance.Diagnostics;

/// <summary>A place in a content file. Lines and columns count from 1; 0 means "the file as a whole".</summary>
/// <param name="File">The path as the reader was given it, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 where the whole file is meant.</param>
public readonly record struct SourcePosition(string File, int Line, int Column) : IComparable<SourcePosition>
{
    /// <summary>The file as a whole.</summary>
    public static SourcePosition WholeFile(string file) => new(file, 0, 0);

    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(SourcePosition other)
    {
        int byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        int byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>Whether one position stands before another.</summary>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether one position stands before another, or is the same.</summary>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one position stands after another.</summary>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether one position stands after another, or is the same.</summary>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;

    /// <summary><c>file(line,column)</c>, the form that editors and build logs turn into a link.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Column})";
}
