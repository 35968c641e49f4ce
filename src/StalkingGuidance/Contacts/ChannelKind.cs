using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>A way of reaching a service.</summary>
public enum ChannelKind
{
    /// <summary>A voice call.</summary>
    Phone = 1,

    /// <summary>A text message.</summary>
    Sms = 2,

    /// <summary>A WhatsApp message.</summary>
    Whatsapp = 3,

    /// <summary>A call by textphone or the Relay UK app.</summary>
    Relay = 4,

    /// <summary>A video call in British Sign Language.</summary>
    BslVideo = 5,

    /// <summary>A chat on a web page.</summary>
    WebChat = 6,

    /// <summary>A form on a web page.</summary>
    WebForm = 7,

    /// <summary>An e-mail.</summary>
    Email = 8,

    /// <summary>An app to install.</summary>
    App = 9,
}

/// <summary>The words for <see cref="ChannelKind"/> in YAML.</summary>
internal static class ChannelKinds
{
    public static readonly Choices Words = new("phone", "sms", "whatsapp", "relay", "bsl-video", "web-chat", "web-form", "email", "app");

    public static bool HasNumber(ChannelKind kind) =>
        kind is ChannelKind.Phone or ChannelKind.Sms or ChannelKind.Whatsapp or ChannelKind.Relay;
}
