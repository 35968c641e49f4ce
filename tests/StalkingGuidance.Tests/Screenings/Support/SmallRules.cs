using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Compilation;

namespace StalkingGuidance.Tests.Screenings.Support;

/// <summary>Screenings of a few yes-or-no questions, to look at what they are compiled to.</summary>
internal static class SmallRules
{
    public const string Help = "title: \"x\", text: \"x\", contacts: [police-emergency], topics: [immediate-danger]";

    public static string[] Describe(RuleGraph graph) => [.. graph.Nodes.Select(node => node.Kind switch
    {
        NodeKind.Atom => $"{node.Atom}",
        NodeKind.All => $"all({string.Join(',', node.Inputs)})",
        _ => $"any({string.Join(',', node.Inputs)})",
    })];

    // Read with faults: not every question is used by every rule here, which the reader would tell an editor.
    public static Screening Read(int questions, string when) => ScreeningText.TryRead(
        $"{SmallScreening.Head}questions:\n{string.Join('\n', Enumerable.Range(0, questions).Select(i => YesNo("q" + i)))}\noutcomes:\n  - {{ id: now, urgency: immediate, when: {when}, {Help} }}\n  - {{ id: last, urgency: information, {Help} }}\n"
        + SmallScreening.Verification).Screening!;

    public static string All(IEnumerable<int> questions) => $"{{ all: [{string.Join(", ", questions.Select(i => $"{{ q{i}: yes }}"))}] }}";

    public static string YesNo(string id) => $"  - {{ id: {id}, type: yes-no, text: \"x\", why: \"x\", more-concern: yes }}";
}
