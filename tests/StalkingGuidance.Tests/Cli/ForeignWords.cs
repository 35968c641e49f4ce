using System.Buffers;
using System.Text.RegularExpressions;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Tests.Cli;

/// <summary>Finds words on a page in another language that stayed in English, or in the program. What nobody translates is passed over: names, ids, addresses, commands.</summary>
internal static partial class ForeignWords
{
    // Common enough that a page in English could hardly do without them, and none of them a word of Welsh.
    private static readonly HashSet<string> English = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "and", "of", "to", "it", "in", "that", "for", "you", "your", "with", "this", "they", "their", "was", "were", "be", "been", "have", "has", "not",
        "no", "yes", "or", "if", "by", "from", "on", "what", "when", "where", "who", "how", "why", "which", "can", "cannot", "will", "would", "should", "could",
        "may", "might", "must", "one", "more", "most", "only", "also", "now", "known", "call", "phone", "text", "website", "number", "name", "law", "police", "court",
        "stalking", "people", "anyone", "someone", "somebody", "guidance", "topic", "behaviour", "contact", "contacts", "checked", "sources", "source",
        "free", "confirmed", "listed", "read", "found", "answer", "question", "type", "press", "skip", "back", "leave", "leaves", "first", "last", "next", "professionals",
        "sentence", "offences", "orders", "rights", "written", "tried", "since", "language", "draft", "overdue", "due", "fresh", "undated",
    };

    private static readonly SearchValues<char> Accented = SearchValues.Create("aceghijlnorstuwyzACEGHIJLNORSTUWYZ");

    private static readonly Lazy<Regex> Names = new(NamesOf(ContentPack.Default));

    private static readonly Lazy<HashSet<string>> Ids = new(IdsOf(ContentPack.Default));

    /// <summary>The English words of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="typed">What the person typed, and other words that stay as they are.</param>
    public static IEnumerable<string> InEnglish(string line, IReadOnlySet<string> typed) => WordsOf(line, typed).Where(English.Contains);

    /// <summary>What of a line in the pseudo-locale has letters without accents, which the pseudo-locale would have given them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="typed">What the person typed, and other words that stay as they are.</param>
    public static IEnumerable<string> NotFromContent(string line, IReadOnlySet<string> typed) =>
        WordsOf(line, typed).Where(word => word.Length > 1 && word.AsSpan().ContainsAny(Accented));

    private static IEnumerable<string> WordsOf(string line, IReadOnlySet<string> typed) =>
        Words().Matches(Bare(line)).Select(word => word.Value).Where(word => !typed.Contains(word));

    // Longest first: a title has its publisher's name in it.
    private static Func<Regex> NamesOf(ContentPack pack) => () =>
    {
        IEnumerable<string?> names =
        [
            .. pack.Contacts.SelectMany(contact => contact.AlsoKnownAs.Append(contact.Operator).Append(contact.Name.Value)),
            .. pack.In(Language.Welsh).Contacts.Select(contact => contact.InASentence),
            .. pack.Contacts.SelectMany(contact => contact.Channels).Select(channel => channel.Keyword),
            .. pack.Forces.Select(force => force.Name),
            .. pack.Sources.SelectMany(source => new[] { source.Title, source.Publisher }),
            .. pack.Media.SelectMany(medium => new[] { medium.Title, medium.By }),
            .. pack.Findings.Select(finding => finding.Citation),
            .. pack.Languages.Select(language => language.Name),
            .. pack.Campaigns.Select(campaign => campaign.Hashtag),
            .. pack.Law.SelectMany(law => law.Provisions).OfType<Offence>().SelectMany(offence => offence.Acts).Select(act => act.Letter),
        ];
        return new Regex($@"(?<![\p{{L}}-])({string.Join('|', names.OfType<string>().Distinct().OrderByDescending(name => name.Length).Select(Regex.Escape))})(?![\p{{L}}-])", RegexOptions.IgnoreCase);
    };

    private static Func<HashSet<string>> IdsOf(ContentPack pack) => () =>
    [
        .. pack.Contacts.Select(contact => contact.Id.Value),
        .. pack.Topics.Select(topic => topic.Id.Value),
        .. pack.Behaviours.Select(behaviour => behaviour.Id.Value),
        .. pack.Behaviours.Categories.Select(category => category.Id.Value),
        .. pack.Forces.Select(force => force.Id.Value),
    ];

    private static string Bare(string text)
    {
        string bare = Names.Value.Replace(Command().Replace(Address().Replace(text, " "), " "), " ");
        bare = LongId().Replace(DatesAndHours().Replace(Quoted().Replace(bare, " "), " "), " ");
        return string.Join(' ', bare.Split(' ').Where(word => !Ids.Value.Contains(word.TrimEnd(';', ',', ':'))));
    }

    [GeneratedRegex(@"https?://\S+|\S+@\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"stalking-guidance [^.;:)\n]*|--open|\(behaviours [a-z-]+\)|^  [a-z]+( [][A-Z|.]+| --?[a-z]+ [A-Z]+)*  ")]
    private static partial Regex Command();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex("[a-z0-9]+(-[a-z0-9]+)+")]
    private static partial Regex LongId();

    // Dates, hours and durations have their own words, with their own tests.
    [GeneratedRegex(@"^ *(Oriau|\[Ĥöûŕš ··?\]): .*$|(open (24 hours a day|until)|closed, opens).*?(?=;|  |$)|hours last seen [^:\n]*: check opening times|the date of these hours is not known: check opening times|hours not known|\d{1,2}(:\d\d)?(am|pm)|mid(day|night)|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(\d{1,2} (to )?)*(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|days not known|the (first|last) day is not known|\d+ (years?|months?)|unlimited fine")]
    private static partial Regex DatesAndHours();

    [GeneratedRegex(@"[\p{L}']+")]
    private static partial Regex Words();
}
