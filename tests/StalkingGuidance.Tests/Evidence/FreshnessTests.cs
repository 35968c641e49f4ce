using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Evidence;

public class FreshnessTests
{
    private static readonly ContentPack Pack = ContentPack.Default;

    private static readonly string[] Sections = ["contacts.", "forces.", "calendar"];

    [Theory]
    [InlineData("2026-10-01", Freshness.Fresh)] // 61 days before
    [InlineData("2026-10-02", Freshness.Due)] // 60 days before
    [InlineData("2026-11-30", Freshness.Due)]
    [InlineData("2026-12-01", Freshness.Due)] // the day itself
    [InlineData("2026-12-02", Freshness.Overdue)]
    [InlineData("0001-01-01", Freshness.Fresh)]
    [InlineData("9999-12-31", Freshness.Overdue)]
    public void On_AroundTheReviewDate_ChangesAtTheEdges(string day, Freshness expected)
    {
        Verification verification = Pack.Calendar.Verification with { ReviewBy = new DateOnly(2026, 12, 1) };

        verification.On(DateOnly.Parse(day)).Should().Be(expected);
    }

    [Fact]
    public void Freshness_DayAfterTheCheck_CountsAreExact()
    {
        FreshnessReport report = Pack.Freshness(new DateOnly(2026, 11, 24));

        report.Day.Should().Be(new DateOnly(2026, 11, 24));
        Count(report.Fresh).Should().Be("contacts. 5, forces. 46, calendar 1");
        Count(report.Due).Should().Be("contacts. 11, forces. 0, calendar 0");
        Count(report.Overdue).Should().Be("contacts. 43, forces. 2, calendar 0");
        report.Overdue.Select(item => item.Verification.ReviewBy).Should().BeInAscendingOrder();
        (report.Fresh.Length + report.Due.Length + report.Overdue.Length).Should().Be(Pack.Verified().Count());
    }

    [Fact]
    public void Verified_EachItem_HasSourcesThatExistAndItsDates()
    {
        Pack.Verified().Select(item => item.Key).Should().OnlyHaveUniqueItems();
        foreach (IVerified item in Pack.Verified())
        {
            Verification verification = item.Verification;
            verification.Sources.Should().NotBeEmpty(item.Key).And.OnlyHaveUniqueItems(item.Key);
            verification.Sources.Select(Pack.Sources.Find).Should().NotContainNulls(item.Key);
            verification.Checked.Should().BeOnOrAfter(new DateOnly(2026, 1, 1), item.Key);
            verification.ReviewBy.Should().BeOnOrAfter(verification.Checked, item.Key);
            verification.Confidence.Should().BeDefined(item.Key);
            if (verification.NewestEvidence is { } newest)
            {
                newest.Earliest.Should().BeOnOrBefore(verification.Checked, item.Key);
            }
        }
    }

    [Fact]
    public void Sources_Each_IsCitedAndExists()
    {
        // A source that nobody cites, and one that is cited and missing, are errors of loading.
        ContentPack.TryLoad(Repository.Content, out _, out LoadReport report).Should().BeTrue(string.Join('\n', report.Diagnostics));

        report.TotalCount.Should().Be(0);
        Pack.Contacts.SelectMany(contact => contact.Channels)
            .SelectMany(channel => new[] { channel.OnBill, channel.CallsBack, channel.SeesYourNumber })
            .SelectMany(fact => fact.Sources).Select(Pack.Sources.Find).Should().NotContainNulls();
    }

    [Fact]
    public void ReviewBy_EveryContact_IsTheEndOfTheSecondYearAfterItsEvidenceWithinSixMonths()
    {
        DateOnly latest = new(2027, 5, 23);
        foreach (Contact contact in Pack.Contacts)
        {
            // Its money ran to March 2025 and it may have ended, so it is due at once.
            bool mayHaveEnded = contact.Id == ContactIds.ClevelandStalkingAdvocates;
            Verification verification = contact.Verification;
            DateOnly end = verification.NewestEvidence is { } newest && !mayHaveEnded ? new DateOnly(newest.Year + 2, 12, 31) : verification.Checked;
            DateOnly expected = end < verification.Checked ? verification.Checked : end > latest ? latest : end;

            verification.Checked.Should().Be(new DateOnly(2026, 11, 23), contact.Id.ToString());
            verification.ReviewBy.Should().Be(expected, contact.Id.ToString());
        }
    }

    private static string Count(IEnumerable<IVerified> items) =>
        string.Join(", ", Sections.Select(section => $"{section} {items.Count(item => item.Key.StartsWith(section, StringComparison.Ordinal))}"));
}
