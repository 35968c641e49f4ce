using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Topics;

/// <summary>The faults of topics (SG11xx).</summary>
internal static class TopicCodes
{
    public static readonly DiagnosticCode NotOneKind = new("SG1101", "A block is not of one kind",
        "A block has exactly one key that says what it is, such as 'paragraph' or 'contacts', and beside it at most 'only-for' and 'nations'. The message lists the kinds.");

    public static readonly DiagnosticCode AudienceNotOfTopic = new("SG1102", "A block is for somebody the topic is not for",
        "'only-for' narrows the topic's own 'audiences'. A block for anybody else would be shown to nobody. Add the audience to the topic, or take it out of the block.");

    public static readonly DiagnosticCode LongTitle = new("SG1103", "The title is too long",
        "A title has at most 65 characters, so that search results and phones show it whole.");

    public static readonly DiagnosticCode TitleTaken = new("SG1104", "Two topics have one title",
        "Links show the title alone. Two topics with one title cannot be told apart.");

    public static readonly DiagnosticCode FileNameDiffers = new("SG1105", "The file's name is not the topic's id",
        "One topic a file, named after its id: that is how an editor finds it, and how a diagnostic names it.");

    public static readonly DiagnosticCode NoHelpAtEnd = new("SG1106", "A reader comes to the end without a way to get help",
        "For every audience and nation of the topic, the last block that they see must be 'contacts', with a contact that serves their nation. Whoever read to the end may be ready to call.");

    public static readonly DiagnosticCode NoEmergencyContact = new("SG1107", "The emergency contact is not among the last contacts",
        "Every topic that the public reads ends with the contact that pack.yaml names as 'emergency-contact', beside any others.");

    public static readonly DiagnosticCode EmptyHeading = new("SG1108", "A reader sees a heading with nothing under it",
        "For the audience and nation that the message names, all blocks between this heading and the next are left out. Give the heading the same 'only-for' or 'nations', or write a block for these readers.");

    public static readonly DiagnosticCode MixedAudience = new("SG1109", "A line for people who harm is shown to others",
        "A contact about one's own behaviour stands only in blocks for 'own-behaviour' and 'professional', and never in a list with a contact that is not for those readers. "
        + "Somebody who is being stalked must never be sent to it by mistake, nor the other way round.");

    public static readonly DiagnosticCode TopicInTitle = new("SG1110", "A title mentions a topic",
        "The mention of a topic shows its title. Two titles that mention each other would never end.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        NotOneKind, AudienceNotOfTopic, LongTitle, TitleTaken, FileNameDiffers, NoHelpAtEnd, NoEmergencyContact, EmptyHeading, MixedAudience, TopicInTitle,
    ];
}
