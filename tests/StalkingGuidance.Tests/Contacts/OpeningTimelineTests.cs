using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Contacts;

/// <summary>Hours that are asked for often answer from a timeline worked out ahead. It must not show.</summary>
public class OpeningTimelineTests
{
    [Fact]
    public void At_AskedOften_AnswersAsWhenAskedOnce()
    {
        OpeningHours often = HoursOf(ContentPack.Default);
        OpeningHours seldom = HoursOf(ContentPack.Load(Repository.Content));
        DateTimeOffset start = new(2024, 12, 30, 0, 0, 0, TimeSpan.Zero);
        for (int i = 0; i < 5000; i++)
        {
            often.At(start.AddHours(i));
        }

        // From before the calendar begins to after it ends, at odd minutes: fewer questions than make "often".
        for (int i = 0; i < 1500; i++)
        {
            DateTimeOffset moment = start.AddMinutes(i * 1411);
            Describe(often.At(moment)).Should().Be(Describe(seldom.At(moment)), "at {0:u}", moment);
        }
    }

    private static OpeningHours HoursOf(ContentPack pack) => pack.Contacts[ContactIds.NationalStalkingHelpline].Channels[0].Hours!;

    private static string Describe(Availability availability) =>
        $"{availability.State} {availability.Because} {availability.Holiday?.Value} {availability.Until:u} {availability.Opens:u} {availability.HoursSeen}";
}
