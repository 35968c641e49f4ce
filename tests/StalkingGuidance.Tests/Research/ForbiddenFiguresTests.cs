using System.Text.RegularExpressions;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Research;

/// <summary>
/// Figures that are wrong, out of date or misquoted wherever stalking is written about. Each line of the file is a pattern,
/// why it must not be said, and a sentence that says it, parted by tabs.
/// </summary>
public class ForbiddenFiguresTests
{
    private static readonly (Regex Pattern, string Why, string Sample)[] Forbidden =
    [
        .. File.ReadLines(Path.Combine(Repository.Tests, "Research", "forbidden-figures.txt"))
            .Select(line => line.Split('\t'))
            .Select(cells => (new Regex(cells[0], RegexOptions.CultureInvariant), cells[1], cells[2])),
    ];

    [Fact]
    public void Patterns_EachMatchTheirSample()
    {
        Forbidden.Should().HaveCount(37).And.OnlyContain(forbidden => forbidden.Pattern.IsMatch(forbidden.Sample));
    }

    [Fact]
    public void Texts_OfThePack_SayNoForbiddenFigure()
    {
        ContentPack pack = ContentPack.Load(Repository.Content);

        // A myth is quoted in order to be refuted, so it may say what nothing else may.
        IEnumerable<(string Key, string Text)> texts = pack.Texts
            .Where(text => !(text.Key.StartsWith("myths.", StringComparison.Ordinal) && text.Key.EndsWith(".myth", StringComparison.Ordinal)))
            .Select(text => (text.Key, text.Text))
            .Concat(pack.Findings.Select(finding => (finding.Key, finding.Sentence.Value)));
        string[] said = [.. texts.SelectMany(text => Forbidden.Where(forbidden => forbidden.Pattern.IsMatch(text.Text)).Select(forbidden => $"{text.Key}: {text.Text} ({forbidden.Why})"))];

        pack.Texts.Should().HaveCountGreaterThan(1000);
        said.Should().BeEmpty();
    }
}
