using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;
using StalkingGuidance.Times;
using static StalkingGuidance.Tests.Support.Moments;

namespace StalkingGuidance.Tests.Packs;

/// <summary>Which words a pack has for times: its own, the shipped pack's, and never two languages in one sentence.</summary>
public class TimesOfPackTests
{
    private static readonly DateOnly Christmas = new(2026, 12, 25);

    [Fact]
    public void Times_PackWithoutThem_AreThoseOfTheShippedPack()
    {
        using TemporaryFolder folder = new();
        folder.CopyFrom(BrokenPack.Base);
        ContentPack pack = ContentPack.Load(folder.Path);

        pack.Times.Day(Christmas).Should().Be("Friday 25 December 2026");
        pack.HoursInWords.Of(pack.Contacts.Emergency.At(Uk("2026-12-25 10:00")), Uk("2026-12-25 10:00")).Should().Be("open 24 hours a day");
        pack.In(Language.Welsh).Times.Language.Should().Be(Language.English, "the pack speaks no Welsh, and its holidays would be English");
    }

    [Fact]
    public void HoursInWords_LanguageWithoutHolidays_SaysSentencesWithOneInEnglish()
    {
        using TemporaryFolder folder = WithWelsh("times", static text => text);
        ContentPack pack = ContentPack.Load(folder.Path).In(Language.Welsh);
        OpeningHours hours = HandMade.Read("confidence: confirmed\nweekly:\n  - { days: [mon, tue, wed, thu, fri], opens: \"09:30\", closes: \"16:00\" }\nbank-holidays: closed\nbank-holidays-of: england-and-wales", new OpeningHoursReader(new(pack.Calendar)).Read);

        pack.Times.Language.Should().Be(Language.Welsh);
        pack.HoursInWords.Of(hours.At(Uk("2026-11-24 12:00")), Uk("2026-11-24 12:00")).Should().Be("ar agor tan 4 y prynhawn");
        pack.HoursInWords.Of(hours.At(Uk("2026-12-25 12:00")), Uk("2026-12-25 12:00")).Should().Be("closed (Christmas Day), opens Monday 28 December at 9:30am");
    }

    [Fact]
    public void Times_LanguageWithoutOneOfThem_AreAllInEnglish()
    {
        using TemporaryFolder folder = WithWelsh("times.clock", static text => text.Contains("  times.clock.", StringComparison.Ordinal) ? text : "");
        ContentPack pack = ContentPack.Load(folder.Path).In(Language.Welsh);

        pack.Times.Language.Should().Be(Language.English);
        pack.Times.Time(new TimeOnly(12, 0)).Should().Be("midday", "a Welsh time would stand in English sentences");
    }

    [Fact]
    public void Clock_LanguageOf24Hours_CountsThem()
    {
        TimeWords english = ContentPack.Default.Times.Words;
        TimesInWords polish = new(english with
        {
            Clock = english.Clock with { Hours = Words("24"), Evening = Words("{hour}:{minute}"), EveningFullHour = Words("{hour}:00"), MorningFullHour = Words("{hour}:00") },
        });

        polish.Time(new TimeOnly(20, 30)).Should().Be("20:30");
        polish.Time(new TimeOnly(20, 0)).Should().Be("20:00");
        polish.Time(new TimeOnly(9, 0)).Should().Be("9:00");
    }

    // The corpus's small pack with the shipped words for times, in English and, as far as a language covers them, in Welsh.
    private static TemporaryFolder WithWelsh(string covers, Func<string, string> choose)
    {
        TemporaryFolder folder = new();
        folder.CopyFrom(BrokenPack.Base);
        folder.Write("times.yaml", File.ReadAllText(Path.Combine(Repository.Content, "times.yaml")));
        folder.Write("languages/cy/language.yaml", $"language: cy\nname: \"Cymraeg\"\ncovers: [{covers}]\ncovers-in-words: \"Rhan yn unig.\"\ndraft-in-words: \"Drafft.\"\n");
        string[] items = File.ReadAllText(Path.Combine(Repository.Content, "languages", "cy", "times.yaml")).Split("\n  times.");
        folder.Write("languages/cy/times.yaml", items[0] + string.Concat(items.Skip(1).Select(item => choose("\n  times." + item).TrimEnd('\n'))) + "\n");
        return folder;
    }

    private static LocalizedText Words(string words) => LocalizedText.Fixed("times", words);
}
