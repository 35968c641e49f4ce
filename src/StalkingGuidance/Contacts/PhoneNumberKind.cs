namespace StalkingGuidance.Contacts;

/// <summary>What sort of number a <see cref="PhoneNumber"/> is.</summary>
public enum PhoneNumberKind
{
    /// <summary>An E.164 number: +44 and seven to ten digits. Old freephone numbers are short: 0800 1111 is +448001111.</summary>
    International = 1,

    /// <summary>Digits that are dialled inside the United Kingdom only: 999, 112, 101, 111, 116 123.</summary>
    ShortNumber = 2,

    /// <summary>Digits that take text messages only: 85258.</summary>
    TextShortCode = 3,

    /// <summary>Relay UK: 18000, or 18001 and a number.</summary>
    Relay = 4,
}
