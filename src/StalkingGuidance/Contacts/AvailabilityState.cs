namespace StalkingGuidance.Contacts;

/// <summary>Whether a channel is answered. The order is that of use to somebody who needs help.</summary>
public enum AvailabilityState
{
    /// <summary>The hours say that it is answered.</summary>
    Open = 1,

    /// <summary>Nobody can say. Show the number, and that the hours are not known.</summary>
    Unknown = 2,

    /// <summary>The hours say that it is not answered.</summary>
    Closed = 3,
}
