using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Ways of reaching a service, in words.</summary>
internal static class ChannelWords
{
    /// <summary>The way: <c>text</c>, <c>web chat</c>.</summary>
    public static string Of(ContentPack pack, ChannelKind kind) => pack.Say(kind switch
    {
        ChannelKind.Phone => ChannelPhrases.Phone,
        ChannelKind.Sms => ChannelPhrases.Sms,
        ChannelKind.Whatsapp => ChannelPhrases.Whatsapp,
        ChannelKind.Relay => ChannelPhrases.Relay,
        ChannelKind.BslVideo => ChannelPhrases.BslVideo,
        ChannelKind.WebChat => ChannelPhrases.WebChat,
        ChannelKind.WebForm => ChannelPhrases.WebForm,
        ChannelKind.Email => ChannelPhrases.Email,
        _ => ChannelPhrases.App,
    });

    /// <summary>What to do in a few words: <c>0808 80 10 800</c>, <c>text 07860 077333</c>, <c>web chat</c>.</summary>
    public static string Short(ContentPack pack, Channel channel) => channel switch
    {
        { Kind: ChannelKind.Phone, Number: { } number } => number.Display,
        { Number: { } number } => pack.Say(ChannelPhrases.WayAndNumber, Of(pack, channel.Kind), number.Display),
        _ => Of(pack, channel.Kind),
    };

    /// <summary>The number or address itself.</summary>
    public static string Target(Channel channel) => channel.Number?.Display ?? channel.Email ?? channel.Address?.OriginalString ?? "";

    public static string Of(ContentPack pack, Cost cost) => pack.Say(cost switch
    {
        Cost.Free => ChannelPhrases.Free,
        Cost.Standard => ChannelPhrases.UsualPrice,
        Cost.MayBeCharged => ChannelPhrases.MayCost,
        _ => PagePhrases.NotKnown,
    });

    public static string Of(ContentPack pack, Language language) => language.Tag switch
    {
        "en" or "en-GB" => pack.Say(ChannelPhrases.English),
        "cy" => pack.Say(ChannelPhrases.Welsh),
        "bfi" => pack.Say(ChannelPhrases.BritishSignLanguage),
        _ => language.Tag,
    };

    /// <summary><c>In Welsh</c></summary>
    public static string In(ContentPack pack, Language language) => language.Tag switch
    {
        "en" or "en-GB" => pack.Say(ContactPhrases.InEnglish),
        "cy" => pack.Say(ContactPhrases.InWelsh),
        _ => pack.Say(ContactPhrases.InLanguage, Of(pack, language)),
    };
}
