namespace StalkingGuidance.Contacts;

/// <summary>What a service does on bank holidays.</summary>
public enum HolidayHours
{
    /// <summary>It does not answer.</summary>
    Closed = 1,

    /// <summary>It answers as on any other day.</summary>
    AsUsual = 2,

    /// <summary>Nobody says.</summary>
    NotKnown = 3,

    /// <summary>It answers at hours of their own.</summary>
    OwnHours = 4,
}
