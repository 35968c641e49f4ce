using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Contacts;

/// <summary>The faults of contacts and forces (SG12xx).</summary>
internal static class ContactCodes
{
    public static readonly DiagnosticCode BadNumber = new("SG1201", "The phone number is not well formed",
        "UK numbers are written in E.164: \"+44\" and the number without its first 0. Numbers that are only dialled stand as their digits: \"999\", \"101\", \"116123\". "
        + "Text-only codes have five or six digits, relay numbers are \"18000\" or \"18001 \" and a number. Menu keys belong in 'menu'.");

    public static readonly DiagnosticCode DisplayDiffers = new("SG1202", "The display is another number",
        "'display' is what people read and dial, so it must have the digits of 'number', grouped as the owner groups them. A slip in one of the two sends a frightened person to a stranger.");

    public static readonly DiagnosticCode NoWayToReach = new("SG1203", "A channel has no number or address",
        "A channel that cannot be used misleads. Add the number or address, or leave the channel out and say in a comment why it is held back.");

    public static readonly DiagnosticCode ClosesBeforeOpens = new("SG1204", "A span ends before it begins",
        "Within a day the closing time comes after the opening time; \"24:00\" is midnight at its end. A span that runs past midnight says so with 'closes-on: next-day'.");

    public static readonly DiagnosticCode SpansOverlap = new("SG1205", "Two spans of a day overlap",
        "Overlapping spans are usually a typing mistake in a time. Write each stretch of time once.");

    public static readonly DiagnosticCode AlwaysOrWeekly = new("SG1206", "The hours are neither 'always' nor 'weekly', or both",
        "'always: yes' means 24 hours on every day. 'weekly' lists the spans of an ordinary week. Hours that nobody knows are left out altogether: they are then shown as not known, never as closed.");

    public static readonly DiagnosticCode HolidaysUnclear = new("SG1207", "The hours do not say what happens on bank holidays",
        "Weekly hours need 'bank-holidays': closed, open, unknown, or a list of spans; and with closed or a list 'bank-holidays-of', since the nations keep different days. 'unknown' is a good answer.");

    public static readonly DiagnosticCode BadEmail = new("SG1208", "The e-mail address is not well formed",
        "A whole address is expected, with one @ and a dot after it, without spaces.");

    public static readonly DiagnosticCode ChannelIdTaken = new("SG1209", "Two channels have one id",
        "Channel ids are names within the contact; apps and translations refer to them.");

    public static readonly DiagnosticCode MixedAudience = new("SG1210", "A line for people who harm is mixed with victims' lines",
        "A contact about one's own behaviour is never listed beside contacts for people who are stalked. Two services of one organisation are two contacts.");

    public static readonly DiagnosticCode FileNameDiffers = new("SG1211", "The file's name is not the id",
        "One item a file, named after its id: that is how an editor finds it, and how a diagnostic names it.");

    public static readonly DiagnosticCode SafetyWithoutSource = new("SG1212", "A safety fact names no source",
        "Whether a call leaves a trace or shows the caller's number can decide whether somebody dares to call. Such a fact needs a source, or it is left out and shown as unknown.");

    public static readonly DiagnosticCode AgesReversed = new("SG1213", "The ages are the wrong way round",
        "'from' is the youngest age that the service takes, 'to' the oldest.");

    public static readonly DiagnosticCode NoEmergencyContact = new("SG1214", "The pack's emergency contact does not answer everywhere at any hour",
        "pack.yaml names the contact that leads every list. It must be of kind emergency, serve all four nations, and have a phone channel that is answered at all hours.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        BadNumber, DisplayDiffers, NoWayToReach, ClosesBeforeOpens, SpansOverlap, AlwaysOrWeekly, HolidaysUnclear, BadEmail,
        ChannelIdTaken, MixedAudience, FileNameDiffers, SafetyWithoutSource, AgesReversed, NoEmergencyContact,
    ];
}
