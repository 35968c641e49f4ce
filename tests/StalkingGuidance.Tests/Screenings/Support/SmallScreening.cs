using StalkingGuidance.Screenings;

namespace StalkingGuidance.Tests.Screenings.Support;

/// <summary>A small screening that has one of everything. For tests alone; no person is ever asked it.</summary>
internal static class SmallScreening
{
    public const string Head = """
        id: test
        version: "1.0.0"
        in-force: { from: "2026-12-01" }
        title: "Test"
        summary: "Test."
        notice: "Test."
        for: [person-affected]

        """;

    public const string Verification = """
        verification:
          checked: "2026-11-23"
          review-by: "2027-11-23"
          confidence: single-source
          sources: [a-source]

        """;

    public const string Questions = """
        questions:
          - id: unwanted
            type: yes-no
            text: "Is it unwanted?"
            why: "Because."
            more-concern: yes
          - id: occasions
            type: count
            text: "How many times?"
            why: "Because."
            more-concern: more
            most: 1000
          - id: behaviours
            type: choices
            text: "What did they do?"
            why: "Because."
            more-concern: chosen
            options: [following, repeated-phone-calls, { id: other, text: "Something else" }]
          - id: distress
            type: choice
            text: "How upset are you?"
            why: "Because."
            more-concern: later
            options:
              - { id: none, text: "Not upset" }
              - { id: some, text: "Upset" }
              - { id: serious, text: "Very upset" }
          - id: changed-life
            type: yes-no
            text: "Did your daily life change?"
            why: "Because."
            more-concern: yes
            asked-when: { distress: [some, serious] }
          - id: feared-violence
            type: count
            text: "How often did you fear violence?"
            why: "Because."
            more-concern: more
          - id: afraid
            type: yes-no
            text: "Are you afraid?"
            why: "Because."
            more-concern: yes
          - id: danger
            type: yes-no
            text: "Are you in danger now?"
            why: "Because."
            more-concern: yes
            danger: yes

        """;

    public const string Rules = """
        indicators:
          - id: twice
            text: "More than once."
            when: { occasions: { at-least: 2 } }
          - id: conduct
            text: "Unwanted, more than once."
            when: { all: [twice, { unwanted: [yes, unsure] }, { behaviours: { at-least: 1 } }] }
            law: [england-wales/stalking, scotland/stalking, northern-ireland/stalking]
          - id: feared-violence-twice
            text: "Feared violence twice."
            when: { feared-violence: { at-least: 2 } }
            law: [england-wales/stalking-serious]
          - id: serious-distress
            text: "Serious distress that changed daily life."
            when: { distress: serious, changed-life: yes }
          - id: followed
            text: "Followed."
            when: { behaviours: following }
        outcomes:
          - id: emergency
            urgency: immediate
            when: { danger: yes }
            title: "Now"
            text: "Call {contact:police-emergency}."
            contacts: [police-emergency]
            topics: [immediate-danger]
          - id: today
            urgency: urgent
            when: { any: [{ all: [conduct, { any: [feared-violence-twice, serious-distress, followed] }] }, { all: [{ afraid: yes }, followed] }] }
            title: "Today"
            text: "Call {contact:police-non-emergency}."
            contacts: [police-emergency, live-fear-free, national-stalking-helpline]
            topics: [telling-the-police]
          - id: soon
            urgency: soon
            when: { any: [conduct, { afraid: yes }] }
            title: "Soon"
            text: "Talk to {contact:national-stalking-helpline}."
            contacts: [police-emergency, national-stalking-helpline]
            topics: [specialist-help]
          - id: cannot-tell
            urgency: information
            title: "These answers are not enough to tell"
            text: "You can still get help."
            contacts: [police-emergency, national-stalking-helpline]
            topics: [what-stalking-is]
        indications:
          levels:
            - { level: features-of-more-serious-form, text: "More serious form." }
            - { level: similar-to-what-the-law-calls-stalking, text: "Similar." }
            - { level: some-features, text: "Some features." }
            - { level: not-enough-to-tell, text: "Not enough to tell." }
          tables:
            - jurisdiction: england-wales
              rows:
                - { id: ew1, level: features-of-more-serious-form, when: { all: [conduct, feared-violence-twice] }, law: [england-wales/stalking-serious], basis: "section 4A, fear" }
                - { id: ew2, level: features-of-more-serious-form, when: { all: [conduct, serious-distress] }, basis: "section 4A, distress" }
                - { id: ew3, level: similar-to-what-the-law-calls-stalking, when: { all: [conduct, { any: [{ afraid: yes }, { distress: [some, serious] }] }] }, basis: "section 2A" }
                - { id: ew4, level: some-features, when: { occasions: { at-least: 2, or-unsure: yes }, behaviours: { at-least: 1 } }, basis: "effects appear late" }
                - { id: ew5, level: not-enough-to-tell, basis: "anything else" }
            - jurisdiction: scotland
              rows:
                - { id: sc1, level: similar-to-what-the-law-calls-stalking, when: { all: [conduct, { afraid: yes }] }, law: [scotland/stalking], basis: "section 39" }
                - { id: sc2, level: some-features, when: { occasions: { at-least: 2, or-unsure: yes }, behaviours: { at-least: 1 } }, basis: "distress only" }
                - { id: sc3, level: not-enough-to-tell, basis: "anything else" }
            - jurisdiction: northern-ireland
              rows:
                - { id: ni1, level: similar-to-what-the-law-calls-stalking, when: { all: [conduct, { any: [{ afraid: yes }, serious-distress] }] }, basis: "section 1" }
                - { id: ni2, level: some-features, when: { occasions: { at-least: 2, or-unsure: yes }, behaviours: { at-least: 1 } }, basis: "distress without effect" }
                - { id: ni3, level: not-enough-to-tell, basis: "anything else" }
        contradictions:
          - id: not-afraid-but-feared-violence
            when: { feared-violence: { at-least: 1 } }
            counts-as: { afraid: yes }
            text: "You said that you are not afraid, and that you feared violence."

        """;

    public const string Yaml = Head + Questions + Rules + Verification;

    /// <summary>Read once; a screening is immutable.</summary>
    public static Screening Screening { get; } = ScreeningText.Read(Yaml);
}
