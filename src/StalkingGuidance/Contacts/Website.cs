using StalkingGuidance.Evidence;

namespace StalkingGuidance.Contacts;

/// <summary>An organisation's web page. Immutable and thread-safe.</summary>
public sealed record Website
{
    private readonly WebAddress page;

    internal Website(WebAddress page) => this.page = page;

    /// <summary>Where it is.</summary>
    public Uri Address => page.Uri;

    /// <summary>How sure the address is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The newest dated page that shows it; <see langword="null"/> when none is dated.</summary>
    public required PartialDate? Seen { get; init; }
}
