using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Behaviours;

/// <summary>Reads <c>four.yaml</c>.</summary>
internal static class FourReader
{
    public static FourTest? ReadFile(MappingReader file) =>
        file.Mapping("four", "The memory aid FOUR.", Read);

    private static FourTest Read(MappingReader four) => new()
    {
        Name = four.Localized("name", "What it is called."),
        Description = four.Localized("description", "What it is, and who uses it."),
        NotALegalTest = four.Localized("not-a-legal-test", "That it is no legal test, and that nobody has to match it before they ask for help."),
        Letters = four.List("letters", "The four letters, in order.", ReadLetter),
        Verification = four.Verification(),
    };

    private static FourLetter ReadLetter(MappingReader letter) => new()
    {
        Letter = letter.Text("letter", "The letter."),
        Word = letter.Localized("word", "The word that it stands for."),
        Description = letter.Localized("description", "What the word means, to the person affected."),
    };
}
