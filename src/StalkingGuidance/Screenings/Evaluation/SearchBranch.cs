using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Screenings.Evaluation;

/// <summary>What a <see cref="DifferenceSearch"/> has chosen so far.</summary>
internal sealed class SearchBranch
{
    /// <summary>Makes one with room for any search in some rules.</summary>
    public SearchBranch(CompiledRules rules)
    {
        Wanted = new bool[rules.Graph.Nodes.Length + 1];
        Moved = new ulong[rules.FactWords];
        Options = new ulong[rules.Variables.Length];
        IsUnsure = new bool[rules.Variables.Length];
    }

    /// <summary>The nodes that are to be moved.</summary>
    public bool[] Wanted { get; }

    /// <summary>The atoms that answers have moved.</summary>
    public ulong[] Moved { get; }

    /// <summary>For each question with many choices the options that were moved.</summary>
    public ulong[] Options { get; }

    /// <summary>For each question with many choices whether "not sure" was chosen.</summary>
    public bool[] IsUnsure { get; }

    public void Clear()
    {
        Array.Clear(Wanted);
        Array.Clear(Moved);
        Array.Clear(Options);
        Array.Clear(IsUnsure);
    }

    public void CopyTo(SearchBranch other)
    {
        Wanted.CopyTo(other.Wanted);
        Moved.CopyTo(other.Moved);
        Options.CopyTo(other.Options);
        IsUnsure.CopyTo(other.IsUnsure);
    }
}
