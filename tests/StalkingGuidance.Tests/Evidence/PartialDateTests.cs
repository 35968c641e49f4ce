using StalkingGuidance.Evidence;

namespace StalkingGuidance.Tests.Evidence;

public class PartialDateTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-11-23", "2026-11-23", "2026-11-23")]
    public void TryParse_WellFormed_KnowsItsFirstAndLastDay(string text, string earliest, string latest)
    {
        PartialDate.TryParse(text, out PartialDate date).Should().BeTrue();

        date.Earliest.Should().Be(DateOnly.Parse(earliest));
        date.Latest.Should().Be(DateOnly.Parse(latest));
        date.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-1")]
    [InlineData("2026-02-29")]
    [InlineData("2026-11-31")]
    [InlineData("2026-11-23-1")]
    [InlineData("1899")]
    [InlineData("２０２６")]
    [InlineData("2026/11")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        PartialDate.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void CompareTo_DifferentPrecision_GoesByTheLastDay()
    {
        PartialDate year = Read("2026");
        PartialDate month = Read("2026-11");
        PartialDate day = Read("2026-12-31");

        (month < year).Should().BeTrue();
        (day >= year && day <= year).Should().BeTrue();
        (year > month).Should().BeTrue();
    }

    private static PartialDate Read(string text) =>
        PartialDate.TryParse(text, out PartialDate date) ? date : throw new ArgumentException(text, nameof(text));
}
