namespace StalkingGuidance.Rendering;

/// <summary>Which addresses may become a link. A script in an address would run in the reader's browser.</summary>
internal static class SafeLink
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "sms"];

    /// <summary>The address for a link; <see langword="null"/> when it must not become one.</summary>
    public static string? Of(Uri address)
    {
        if (address.IsAbsoluteUri)
        {
            return Array.IndexOf(Schemes, address.Scheme) >= 0 ? address.OriginalString : null;
        }

        // Browsers drop white space and control characters before they look for a scheme.
        string text = address.OriginalString;
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        int path = text.AsSpan().IndexOfAny('/', '?', '#');
        bool hasScheme = colon >= 0 && (path < 0 || colon < path);
        return hasScheme || text.Any(static c => char.IsControl(c) || char.IsWhiteSpace(c)) ? null : text;
    }
}
