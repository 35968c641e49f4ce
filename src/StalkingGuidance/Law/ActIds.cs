using System.Collections.Immutable;

namespace StalkingGuidance.Law;

/// <summary>
/// The acts that the stalking statutes of the United Kingdom list between them: Protection from Harassment Act 1997, section 2A(3);
/// Criminal Justice and Licensing (Scotland) Act 2010, section 39(6); Protection from Stalking Act (Northern Ireland) 2022, section 1(4).
/// The first is a list of examples; the other two are definitions. Written by hand, since they come from statutes and not from content.
/// </summary>
public static class ActIds
{
    /// <summary>Following a person.</summary>
    public static ActId Following => new("following");

    /// <summary>Contacting a person, or trying to, by any means.</summary>
    public static ActId Contacting => new("contacting");

    /// <summary>Publishing something that is about a person, or claims to be.</summary>
    public static ActId PublishingAboutThem => new("publishing-about-them");

    /// <summary>Publishing something that pretends to come from a person.</summary>
    public static ActId PublishingAsThem => new("publishing-as-them");

    /// <summary>Monitoring a person's use of the internet, email or other electronic communication.</summary>
    public static ActId MonitoringCommunications => new("monitoring-communications");

    /// <summary>Entering premises. Listed in Scotland and Northern Ireland only.</summary>
    public static ActId EnteringPremises => new("entering-premises");

    /// <summary>Loitering in any place.</summary>
    public static ActId Loitering => new("loitering");

    /// <summary>Interfering with property.</summary>
    public static ActId InterferingWithProperty => new("interfering-with-property");

    /// <summary>Giving something, or leaving it where it will be found. Listed in Scotland and Northern Ireland only.</summary>
    public static ActId GivingOrLeavingItems => new("giving-or-leaving-items");

    /// <summary>Watching or spying on a person.</summary>
    public static ActId WatchingOrSpying => new("watching-or-spying");

    /// <summary>Any other way of acting that a reasonable person would expect to cause fear or alarm. Listed in Scotland and Northern Ireland only.</summary>
    public static ActId OtherAlarmingConduct => new("other-alarming-conduct");

    /// <summary>All of them, in the order of the statutes.</summary>
    public static ImmutableArray<ActId> All { get; } = [.. Acts.Words.Words.Select(word => new ActId(word))];
}
