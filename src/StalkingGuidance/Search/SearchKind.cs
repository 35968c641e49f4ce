namespace StalkingGuidance.Search;

/// <summary>What a search can find. The numbers are stored in snapshots: never change one.</summary>
public enum SearchKind
{
    /// <summary>A topic of guidance.</summary>
    Topic = 1,

    /// <summary>A behaviour.</summary>
    Behaviour = 2,

    /// <summary>A contact.</summary>
    Contact = 3,

    /// <summary>A provision of the law.</summary>
    Law = 4,

    /// <summary>A research finding.</summary>
    Finding = 5,

    /// <summary>A myth, with its fact.</summary>
    Myth = 6,

    /// <summary>A relationship in which stalking happens.</summary>
    Relationship = 7,

    /// <summary>A police force.</summary>
    Force = 8,
}
