using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

/// <summary>A small pack with the six slips that editors make most.</summary>
internal static class BrokenPack
{
    private const string Verification = """
        verification:
          checked: "2026-11-23"
          review-by: "2027-05-23"
          confidence: confirmed
          sources: [a-source]
        """;

    public static void WriteTo(TemporaryFolder folder)
    {
        WriteSoundFiles(folder);
        folder.Write("contacts/help-line.yaml", $$"""
            id: help-line
            name: "Help Line"
            kind: helpline
            subject: stalking
            sumary: "Advice for people who are stalked."
            summary: "Advice for people who are stalked. Or call 999."
            for: [person-affected]
            nations: [england, walse]
            cannot: ["It is not an emergency service. Call {contact:police-emergncy}."]
            channels:
              - id: phone
                kind: phone
                number: +442079460000
                display: "020 7946 0000"
                languages: [en]
                cost: free
                confidence: confirmed
                hours:
                  confidence: confirmed
                  weekly:
                    - { days: [mon], opens: "16:00", closes: "09:30" }
                  bank-holidays: unknown
            {{Verification}}
            """);
    }

    /// <summary>A pack without faults: what must be there, and no more.</summary>
    public static void WriteSoundFiles(TemporaryFolder folder)
    {
        folder.Write("pack.yaml", """
            id: small
            version: "1.0.0"
            title: "A small pack"
            language: en-GB
            licence: "CC-BY-4.0"
            emergency-contact: police-emergency
            """);
        folder.Write("sources.yaml", """
            sources:
              - id: a-source
                publisher: "A publisher"
                dated: "2026"
            """);
        folder.Write("calendar.yaml", $$"""
            calendar:
              from: "2026-01-01"
              to: "2026-12-31"
              verification: { checked: "2026-11-23", review-by: "2027-05-23", confidence: confirmed, sources: [a-source] }
              holidays:
                - { id: christmas-day, name: "Christmas Day" }
                - { id: boxing-day, name: "Boxing Day" }
                - { id: new-years-day, name: "New Year’s Day" }
                - { id: easter-sunday, name: "Easter Sunday" }
                - { id: good-friday, name: "Good Friday" }
              divisions:
                - id: england-and-wales
                  nations: [england, wales]
                  holidays: [{ date: "2026-12-25", holiday: christmas-day }]
                - id: scotland
                  nations: [scotland]
                  holidays: [{ date: "2026-12-25", holiday: christmas-day }]
                - id: northern-ireland
                  nations: [northern-ireland]
                  holidays: [{ date: "2026-12-25", holiday: christmas-day }]
            """);
        folder.Write("contacts/police-emergency.yaml", $$"""
            id: police-emergency
            name: "999"
            kind: emergency
            subject: emergency
            summary: "Call it in danger."
            for: [person-affected, own-behaviour]
            nations: [england, wales, scotland, northern-ireland]
            channels:
              - id: phone
                kind: phone
                number: "999"
                display: "999"
                languages: [en]
                cost: free
                confidence: confirmed
                hours: { confidence: confirmed, always: yes }
            {{Verification}}
            """);
    }
}
