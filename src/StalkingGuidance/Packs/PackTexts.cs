using StalkingGuidance.Behaviours;
using StalkingGuidance.Evidence;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.Research;
using StalkingGuidance.Risk;
using StalkingGuidance.Topics;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>
/// The texts of the items that people read as a whole, taken from the items, so that a snapshot has them too. A checked load meets the same ones,
/// and knows where they stand; these stand nowhere.
/// </summary>
internal static class PackTexts
{
    public static IEnumerable<FoundText> Of(ContentPack pack) =>
        pack.Verified().SelectMany(Of)
            .Concat(pack.Law.SelectMany(law => new[] { law.Name, law.Notice }))
            .Select(text => new FoundText(text.Key, text.Source, default));

    private static IEnumerable<LocalizedText> Of(IVerified item) => item switch
    {
        Topic topic => [topic.Title, topic.Summary, .. topic.Blocks.SelectMany(block => TopicTexts.Of(block))],
        Behaviour behaviour => [behaviour.Name, behaviour.Description, .. behaviour.Examples, behaviour.LooksHarmless, .. behaviour.Record],
        Relationship relationship => [relationship.Name, relationship.Description],
        Motivation motivation => [motivation.Name, motivation.Description, motivation.TypicalSetting, motivation.Caution],
        Myth myth => [myth.Falsehood, myth.Fact],
        FourTest four => [four.Name, four.Description, four.NotALegalTest, .. four.Letters.SelectMany(letter => new[] { letter.Word, letter.Description })],
        RiskFlag flag => [flag.Name, flag.Description, .. Optional(flag.Note), flag.Say],
        Finding finding => Of(finding),
        Provision provision => Of(provision),
        _ => [],
    };

    private static IEnumerable<LocalizedText> Of(Finding finding) =>
    [
        finding.Sentence, .. finding.Figures.SelectMany(figure => Optional(figure.About).Prepend(figure.Value)),
        finding.Population, .. Optional(finding.Place), finding.Years, finding.Measure, finding.DoesNotMean,
    ];

    private static IEnumerable<LocalizedText> Of(Provision provision) =>
    [
        provision.Name, provision.Summary, provision.Citation, .. Optional(provision.Note),
        .. provision switch
        {
            Offence offence => [.. offence.Elements.Select(element => element.Text), .. offence.Acts.Select(act => act.Text)],
            Order order => [order.WhoCanAsk, order.DecidedBy, order.WhatItDoes, .. Optional(order.Length), .. Optional(order.Breach?.Text)],
            _ => Array.Empty<LocalizedText>(),
        },
    ];

    private static IEnumerable<LocalizedText> Optional(LocalizedText? text) => text is null ? [] : [text];
}
