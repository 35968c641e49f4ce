namespace StalkingGuidance.Screenings;

/// <summary>
/// The version of a screening, such as <c>1.0.0</c>. The rules of a published version never change; its wording may be corrected,
/// which <see cref="Screening.Revision"/> counts.
/// </summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Patch">The third number.</param>
public readonly record struct ScreeningVersion(int Major, int Minor, int Patch) : IComparable<ScreeningVersion>
{
    /// <summary>Whether one version is older than another.</summary>
    public static bool operator <(ScreeningVersion left, ScreeningVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether one version is newer than another.</summary>
    public static bool operator >(ScreeningVersion left, ScreeningVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether one version is older than another, or the same.</summary>
    public static bool operator <=(ScreeningVersion left, ScreeningVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one version is newer than another, or the same.</summary>
    public static bool operator >=(ScreeningVersion left, ScreeningVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Reads three whole numbers of at most four digits, joined by dots, without leading zeros.</summary>
    public static bool TryParse(string? text, out ScreeningVersion version)
    {
        version = default;
        string[] parts = (text ?? "").Split('.');
        if (parts.Length != 3 || !TryNumber(parts[0], out int major) || !TryNumber(parts[1], out int minor) || !TryNumber(parts[2], out int patch))
        {
            return false;
        }

        version = new ScreeningVersion(major, minor, patch);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ScreeningVersion other)
    {
        int byMajor = Major.CompareTo(other.Major);
        int byMinor = byMajor != 0 ? byMajor : Minor.CompareTo(other.Minor);
        return byMinor != 0 ? byMinor : Patch.CompareTo(other.Patch);
    }

    /// <summary>The three numbers, joined by dots.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static bool TryNumber(string text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 4 || (text.Length > 1 && text[0] == '0'))
        {
            return false;
        }

        foreach (char digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
