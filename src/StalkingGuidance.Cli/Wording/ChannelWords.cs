using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Ways of reaching a service, in words.</summary>
internal static class ChannelWords
{
    /// <summary>The way: <c>text</c>, <c>web chat</c>.</summary>
    public static string Of(ChannelKind kind) => kind switch
    {
        ChannelKind.Phone => "phone",
        ChannelKind.Sms => "text",
        ChannelKind.Whatsapp => "WhatsApp",
        ChannelKind.Relay => "Relay UK",
        ChannelKind.BslVideo => "BSL video",
        ChannelKind.WebChat => "web chat",
        ChannelKind.WebForm => "web form",
        ChannelKind.Email => "email",
        _ => "app",
    };

    /// <summary>What to do in a few words: <c>0808 80 10 800</c>, <c>text 07860 077333</c>, <c>web chat</c>.</summary>
    public static string Short(Channel channel) => channel switch
    {
        { Kind: ChannelKind.Phone, Number: { } number } => number.Display,
        { Number: { } number } => $"{Of(channel.Kind)} {number.Display}",
        _ => Of(channel.Kind),
    };

    /// <summary>The number or address itself.</summary>
    public static string Target(Channel channel) => channel.Number?.Display ?? channel.Email ?? channel.Address?.OriginalString ?? "";

    public static string Of(Cost cost) => cost switch
    {
        Cost.Free => "free",
        Cost.Standard => "the usual price",
        Cost.MayBeCharged => "there may be a charge",
        _ => "not known",
    };

    public static string Of(Language language) => language.Tag switch
    {
        "en" or "en-GB" => "English",
        "cy" => "Welsh",
        "bfi" => "British Sign Language",
        _ => language.Tag,
    };
}
