namespace StalkingGuidance.Localization;

/// <summary>
/// The short words that stand around content, such as the heading "Do not": texts like any other, so that they are translated with the rest.
/// Immutable and thread-safe.
/// </summary>
public sealed record Labels
{
    /// <summary>Heads what to do.</summary>
    public required LocalizedText Do { get; init; }

    /// <summary>Heads what not to do.</summary>
    public required LocalizedText DoNot { get; init; }

    /// <summary>Leads a warning.</summary>
    public required LocalizedText Warning { get; init; }

    /// <summary>Leads an everyday example.</summary>
    public required LocalizedText Example { get; init; }

    /// <summary>Heads the contacts at the end of a topic.</summary>
    public required LocalizedText WhoToContact { get; init; }

    /// <summary>Leads a list of behaviours.</summary>
    public required LocalizedText Behaviours { get; init; }

    /// <summary>Leads a list of offences and orders.</summary>
    public required LocalizedText Law { get; init; }

    /// <summary>Leads research findings.</summary>
    public required LocalizedText Findings { get; init; }

    /// <summary>Leads links to other topics.</summary>
    public required LocalizedText ReadMore { get; init; }

    /// <summary>Leads the nations that a piece holds for, where the reader's own is not known.</summary>
    public required LocalizedText OnlyIn { get; init; }

    /// <summary>Leads the hard matter that a topic touches.</summary>
    public required LocalizedText ContentWarning { get; init; }

    /// <summary>Hard matter: threats.</summary>
    public required LocalizedText Threats { get; init; }

    /// <summary>Hard matter: violence.</summary>
    public required LocalizedText Violence { get; init; }

    /// <summary>Hard matter: sexual violence.</summary>
    public required LocalizedText SexualViolence { get; init; }

    /// <summary>Hard matter: death.</summary>
    public required LocalizedText Death { get; init; }

    /// <summary>Hard matter: suicide.</summary>
    public required LocalizedText Suicide { get; init; }

    /// <summary>Hard matter: harm to children.</summary>
    public required LocalizedText ChildrenHarmed { get; init; }

    /// <summary>Hard matter: private pictures shared, or threats to share them.</summary>
    public required LocalizedText ImageAbuse { get; init; }

    /// <summary>Tells a reader whose screen may be watched what to do.</summary>
    public required LocalizedText SafeBrowsing { get; init; }

    /// <summary>A voice call.</summary>
    public required LocalizedText Phone { get; init; }

    /// <summary>A text message.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>A WhatsApp message.</summary>
    public required LocalizedText Whatsapp { get; init; }

    /// <summary>A call by textphone or the Relay UK app.</summary>
    public required LocalizedText Relay { get; init; }

    /// <summary>A video call in British Sign Language.</summary>
    public required LocalizedText BslVideo { get; init; }

    /// <summary>A chat on a web page.</summary>
    public required LocalizedText WebChat { get; init; }

    /// <summary>A form on a web page.</summary>
    public required LocalizedText WebForm { get; init; }

    /// <summary>An e-mail.</summary>
    public required LocalizedText Email { get; init; }

    /// <summary>An app to install.</summary>
    public required LocalizedText App { get; init; }

    /// <summary>An organisation's web page.</summary>
    public required LocalizedText Website { get; init; }

    /// <summary>Leads the word to text to a number.</summary>
    public required LocalizedText Keyword { get; init; }

    /// <summary>A service that takes texts with a word, within a sentence: its name, word and number.</summary>
    public required LocalizedText TextKeywordTo { get; init; }

    /// <summary>A service that takes texts, within a sentence: its name and number.</summary>
    public required LocalizedText TextTo { get; init; }

    /// <summary>Leads the keys to press once a call is answered.</summary>
    public required LocalizedText Menu { get; init; }

    /// <summary>Says that using a number costs nothing.</summary>
    public required LocalizedText Free { get; init; }

    /// <summary>Leads the area that a service covers.</summary>
    public required LocalizedText Area { get; init; }

    /// <summary>Leads the steps of using a service.</summary>
    public required LocalizedText Steps { get; init; }

    /// <summary>Leads what a service cannot do.</summary>
    public required LocalizedText Cannot { get; init; }

    /// <summary>Leads what to know before relying on a service.</summary>
    public required LocalizedText Limits { get; init; }

    /// <summary>Leads the time at which a service closes.</summary>
    public required LocalizedText OpenUntil { get; init; }

    /// <summary>Leads the time at which a closed service opens.</summary>
    public required LocalizedText Opens { get; init; }

    /// <summary>Says that a service never closes.</summary>
    public required LocalizedText AlwaysOpen { get; init; }

    /// <summary>Says that nobody knows whether a service is open. Never show it as closed.</summary>
    public required LocalizedText HoursNotKnown { get; init; }

    /// <summary>Says that the hours were last seen long ago.</summary>
    public required LocalizedText CheckHours { get; init; }

    /// <summary>The nation.</summary>
    public required LocalizedText England { get; init; }

    /// <summary>The nation.</summary>
    public required LocalizedText Wales { get; init; }

    /// <summary>The nation.</summary>
    public required LocalizedText Scotland { get; init; }

    /// <summary>The nation.</summary>
    public required LocalizedText NorthernIreland { get; init; }
}
