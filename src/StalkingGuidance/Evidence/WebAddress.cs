namespace StalkingGuidance.Evidence;

/// <summary>
/// A web address whose <see cref="System.Uri"/> is made when it is first asked for. .NET's parser of addresses is vector code that a cold process
/// compiles before it runs: that cost more than reading all contacts. Immutable and thread-safe.
/// </summary>
internal sealed class WebAddress
{
    private readonly string text;
    private Uri? uri;

    private WebAddress(string text, Uri? uri)
    {
        this.text = text;
        this.uri = uri;
    }

    public Uri Uri => uri ??= new Uri(text);

    public override bool Equals(object? obj) => obj is WebAddress other && other.text == text;

    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Takes a whole address of the web.</summary>
    /// <param name="text">The address.</param>
    /// <param name="checks">False for a snapshot, whose addresses were checked when it was compiled.</param>
    /// <returns><see langword="null"/> when it is none.</returns>
    public static WebAddress? From(string text, bool checks)
    {
        if (!text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        Uri? parsed = null;
        return !checks || Uri.TryCreate(text, UriKind.Absolute, out parsed) ? new WebAddress(text, parsed) : null;
    }
}
