using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Risk;

/// <summary>The faults of risk flags (SG102x).</summary>
internal static class RiskCodes
{
    public static readonly DiagnosticCode NoEmergencyContact = new("SG1021", "A risk flag does not lead to the emergency contact",
        "Somebody who reads a sign of danger may be in danger now, so each sign names the contact that pack.yaml has as 'emergency-contact', whatever else it names.");

    public static readonly DiagnosticCode NoWayToHelp = new("SG1022", "The advice of a risk flag names nobody to reach",
        "'say' may be the one sentence that is shown or read out. It mentions a contact, such as {contact:police-emergency}, that stands in 'contacts' too.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [NoEmergencyContact, NoWayToHelp];
}
