using NodaTime;
using NodaTime.Text;

namespace StalkingGuidance.Tests.Support;

/// <summary>Moments written as people read them off a clock in the United Kingdom.</summary>
internal static class Moments
{
    public static DateTimeZone London { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The moment of <c>2026-11-27 17:30</c> in local time; of one that comes twice, the first.</summary>
    public static DateTimeOffset Uk(string localTime)
    {
        LocalDateTime local = LocalDateTimePattern.CreateWithInvariantCulture("yyyy-MM-dd HH:mm").Parse(localTime).Value;
        return London.MapLocal(local).First().ToDateTimeOffset();
    }

    /// <summary>The moment of <c>2026-11-27 17:30</c> in UTC.</summary>
    public static DateTimeOffset Utc(string time) =>
        LocalDateTimePattern.CreateWithInvariantCulture("yyyy-MM-dd HH:mm").Parse(time).Value.InUtc().ToDateTimeOffset();
}
