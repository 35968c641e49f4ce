using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Localization;

/// <summary>Reads <c>labels.yaml</c>.</summary>
internal static class LabelsReader
{
    public static Labels Read(MappingReader labels) => new()
    {
        Do = labels.Localized("do", "Heads what to do."),
        DoNot = labels.Localized("do-not", "Heads what not to do."),
        Warning = labels.Localized("warning", "Leads a warning."),
        Example = labels.Localized("example", "Leads an everyday example."),
        WhoToContact = labels.Localized("who-to-contact", "Heads the contacts at the end of a topic."),
        Behaviours = labels.Localized("behaviours", "Leads a list of behaviours."),
        Law = labels.Localized("law", "Leads a list of offences and orders."),
        Findings = labels.Localized("findings", "Leads research findings."),
        ReadMore = labels.Localized("read-more", "Leads links to other topics."),
        OnlyIn = labels.Localized("only-in", "Leads the nations that a piece holds for, where the reader's own is not known."),
        ContentWarning = labels.Localized("content-warning", "Leads the hard matter that a topic touches."),
        Threats = labels.Localized("threats", "Hard matter: threats."),
        Violence = labels.Localized("violence", "Hard matter: violence."),
        SexualViolence = labels.Localized("sexual-violence", "Hard matter: sexual violence."),
        Death = labels.Localized("death", "Hard matter: death."),
        Suicide = labels.Localized("suicide", "Hard matter: suicide."),
        ChildrenHarmed = labels.Localized("children-harmed", "Hard matter: harm to children."),
        ImageAbuse = labels.Localized("image-abuse", "Hard matter: private pictures shared, or threats to share them."),
        SafeBrowsing = labels.Localized("safe-browsing", "Tells a reader whose screen may be watched what to do."),
        Phone = labels.Localized("phone", "A voice call."),
        Text = labels.Localized("text", "A text message."),
        Whatsapp = labels.Localized("whatsapp", "A WhatsApp message."),
        Relay = labels.Localized("relay", "A call by textphone or the Relay UK app."),
        BslVideo = labels.Localized("bsl-video", "A video call in British Sign Language."),
        WebChat = labels.Localized("web-chat", "A chat on a web page."),
        WebForm = labels.Localized("web-form", "A form on a web page."),
        Email = labels.Localized("email", "An e-mail."),
        App = labels.Localized("app", "An app to install."),
        Website = labels.Localized("website", "An organisation's web page."),
        Keyword = labels.Localized("keyword", "Leads the word to text to a number."),
        TextKeywordTo = labels.Localized("text-keyword-to", "A service that takes texts with a word, within a sentence, with {name}, {keyword} and {number}.", ["name", "keyword", "number"]),
        TextTo = labels.Localized("text-to", "A service that takes texts, within a sentence, with {name} and {number}.", ["name", "number"]),
        Menu = labels.Localized("menu", "Leads the keys to press once a call is answered."),
        Free = labels.Localized("free", "Says that using a number costs nothing."),
        Area = labels.Localized("area", "Leads the area that a service covers."),
        Steps = labels.Localized("steps", "Leads the steps of using a service."),
        Cannot = labels.Localized("cannot", "Leads what a service cannot do."),
        Limits = labels.Localized("limits", "Leads what to know before relying on a service."),
        OpenUntil = labels.Localized("open-until", "Leads the time at which a service closes."),
        Opens = labels.Localized("opens", "Leads the time at which a closed service opens."),
        AlwaysOpen = labels.Localized("always-open", "Says that a service never closes."),
        HoursNotKnown = labels.Localized("hours-not-known", "Says that nobody knows whether a service is open. Never show it as closed."),
        CheckHours = labels.Localized("check-hours", "Says that the hours were last seen long ago."),
        England = labels.Localized("england", "The nation."),
        Wales = labels.Localized("wales", "The nation."),
        Scotland = labels.Localized("scotland", "The nation."),
        NorthernIreland = labels.Localized("northern-ireland", "The nation."),
    };
}
