namespace StalkingGuidance.Search;

/// <summary>The part of an item in which a word was found. The numbers are stored in snapshots: never change one.</summary>
public enum SearchField
{
    /// <summary>Its name or title.</summary>
    Name = 1,

    /// <summary>The words that people use for it, which are never shown.</summary>
    AlsoSaid = 2,

    /// <summary>Its summary or description.</summary>
    Summary = 3,

    /// <summary>The rest of its text.</summary>
    Text = 4,
}
