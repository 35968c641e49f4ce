using StalkingGuidance.Localization;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Packs;

public class TextIndexTests
{
    private static readonly LanguageList Spoken = new([Language.English, Language.Welsh, Language.Parse("pl")]);

    [Fact]
    public void In_CountedText_HasTheFormsOfTheLanguage()
    {
        Home english = new(0, new Dictionary<string, string>());
        TextIndex index = new([LocalizedText.Of("labels.days.plural.one", "{count} day", english), LocalizedText.Of("labels.days.plural.other", "{count} days", english), LocalizedText.Of("labels.do", "Do", english)]);

        TextIndex welsh = index.In(1);
        TextIndex polish = index.In(2);

        welsh.Texts.Select(text => (text.Key, text.Value)).Should().Equal(
            ("labels.days.plural.one", "{count} diwrnod"),
            ("labels.days.plural.other", "{count} diwrnod"),
            ("labels.days.plural.two", "{count} ddiwrnod"),
            ("labels.do", "Do"));
        polish.Texts.Select(text => text.Key).Should().Equal("labels.days.plural.one", "labels.days.plural.other", "labels.do");
        polish.Texts.Should().OnlyContain(text => text.FellBack);
        index.In(Spoken.Pseudo).Texts.Should().HaveCount(3);
        index.In(Spoken.NotSpoken).Texts.Should().HaveCount(3);
    }

    [Fact]
    public void NumberOf_KeyTwice_IsTheFirst()
    {
        TextIndex index = new([LocalizedText.Fixed("a", "first"), LocalizedText.Fixed("a", "second")]);

        index.Texts.Should().ContainSingle().Which.Value.Should().Be("first");
        index.NumberOf("a").Should().Be(0);
        index.NumberOf("b").Should().BeNegative();
    }

    /// <summary>A file in three languages, of which Welsh has three forms and no more.</summary>
    private sealed class Home(int language, Dictionary<string, string> texts) : ITextHome
    {
        private static readonly Dictionary<string, string> Welsh = new()
        {
            ["labels.days.plural.one"] = "{count} diwrnod",
            ["labels.days.plural.two"] = "{count} ddiwrnod",
            ["labels.days.plural.other"] = "{count} diwrnod",
        };

        public string Path => "labels.yaml";

        public LanguageList Languages => Spoken;

        public int Language => language;

        public bool FollowsCulture => false;

        public ITextHome In(int number) => new Home(number, number == 1 ? Welsh : []);

        public Translation? Find(string key, string original) => texts.TryGetValue(key, out string? text) ? new Translation(text, ReviewState.Draft, MadeFrom: null) : null;

        public string NameOf(MentionKind kind, string id) => id;

        public LocalizedText? NameTextOf(MentionKind kind, string id) => null;
    }
}
