namespace StalkingGuidance.Cli.Phrases;

/// <summary>Ways of reaching a service.</summary>
internal static class ChannelPhrases
{
    public static readonly Phrase Phone = new("tool.channels.phone");
    public static readonly Phrase Sms = new("tool.channels.sms");
    public static readonly Phrase Whatsapp = new("tool.channels.whatsapp");
    public static readonly Phrase Relay = new("tool.channels.relay");
    public static readonly Phrase BslVideo = new("tool.channels.bsl-video");
    public static readonly Phrase WebChat = new("tool.channels.web-chat");
    public static readonly Phrase WebForm = new("tool.channels.web-form");
    public static readonly Phrase Email = new("tool.channels.email");
    public static readonly Phrase App = new("tool.channels.app");
    public static readonly Phrase WayAndNumber = new("tool.channels.way-and-number", "way", "number");
    public static readonly Phrase Free = new("tool.channels.free");
    public static readonly Phrase UsualPrice = new("tool.channels.usual-price");
    public static readonly Phrase MayCost = new("tool.channels.may-cost");
    public static readonly Phrase English = new("tool.channels.english");
    public static readonly Phrase Welsh = new("tool.channels.welsh");
    public static readonly Phrase BritishSignLanguage = new("tool.channels.british-sign-language");
    public static readonly Phrase TheWord = new("tool.channels.the-word");
    public static readonly Phrase WhenItAsks = new("tool.channels.when-it-asks");
    public static readonly Phrase Hours = new("tool.channels.hours");
    public static readonly Phrase Cost = new("tool.channels.cost");
    public static readonly Phrase AnsweredIn = new("tool.channels.answered-in");
    public static readonly Phrase OnBill = new("tool.channels.on-bill");
    public static readonly Phrase CallsBack = new("tool.channels.calls-back");
    public static readonly Phrase SeesNumber = new("tool.channels.sees-number");
    public static readonly Phrase TheAddress = new("tool.channels.the-address");
    public static readonly Phrase TheNumber = new("tool.channels.the-number");
}
