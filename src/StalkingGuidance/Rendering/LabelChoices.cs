using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Places;
using StalkingGuidance.Topics;

namespace StalkingGuidance.Rendering;

/// <summary>The label of each member of an enumeration.</summary>
public static class LabelChoices
{
    /// <summary>What a way of reaching a service is called.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such member.</exception>
    public static LocalizedText Of(this Labels labels, ChannelKind kind)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return kind switch
        {
            ChannelKind.Phone => labels.Phone,
            ChannelKind.Sms => labels.Text,
            ChannelKind.Whatsapp => labels.Whatsapp,
            ChannelKind.Relay => labels.Relay,
            ChannelKind.BslVideo => labels.BslVideo,
            ChannelKind.WebChat => labels.WebChat,
            ChannelKind.WebForm => labels.WebForm,
            ChannelKind.Email => labels.Email,
            ChannelKind.App => labels.App,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>What a nation is called.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such member.</exception>
    public static LocalizedText Of(this Labels labels, Nation nation)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return nation switch
        {
            Nation.England => labels.England,
            Nation.Wales => labels.Wales,
            Nation.Scotland => labels.Scotland,
            Nation.NorthernIreland => labels.NorthernIreland,
            _ => throw new ArgumentOutOfRangeException(nameof(nation)),
        };
    }

    /// <summary>What hard matter is called within a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such member.</exception>
    public static LocalizedText Of(this Labels labels, ContentWarning warning)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return warning switch
        {
            ContentWarning.Threats => labels.Threats,
            ContentWarning.Violence => labels.Violence,
            ContentWarning.SexualViolence => labels.SexualViolence,
            ContentWarning.Death => labels.Death,
            ContentWarning.Suicide => labels.Suicide,
            ContentWarning.ChildrenHarmed => labels.ChildrenHarmed,
            ContentWarning.ImageAbuse => labels.ImageAbuse,
            _ => throw new ArgumentOutOfRangeException(nameof(warning)),
        };
    }
}
