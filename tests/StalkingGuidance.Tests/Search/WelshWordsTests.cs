using StalkingGuidance.Search;

namespace StalkingGuidance.Tests.Search;

public class WelshWordsTests
{
    [Theory]
    [InlineData("heddlu", "heddlu")]
    [InlineData("stelcio", "o stelcio")]
    [InlineData("cartref", "gartref")]
    [InlineData("cartref", "chartref")]
    [InlineData("cartref", "nghartref")]
    [InlineData("tystiolaeth", "dystiolaeth")]
    [InlineData("tystiolaeth", "thystiolaeth")]
    [InlineData("tystiolaeth", "nhystiolaeth")]
    [InlineData("perygl", "berygl")]
    [InlineData("perygl", "pherygl")]
    [InlineData("perygl", "mherygl")]
    [InlineData("bygwth", "fygwth")]
    [InlineData("bygwth", "mygwth")]
    [InlineData("llinell", "linell")]
    [InlineData("rhif", "rif")]
    [InlineData("gwybod", "wybod")]
    [InlineData("gardd", "ardd")]
    [InlineData("gardd", "ngardd")]
    [InlineData("gwlad", "wlad")]
    [InlineData("glan", "lan")]
    [InlineData("braw", "fraw")]
    [InlineData("merch", "ferch")]
    [InlineData("dilyn", "ddilyn")]
    [InlineData("dilyn", "nilyn")]
    [InlineData("aflonyddu", "haflonyddu")]
    [InlineData("arian", "harian")]
    [InlineData("aflonyddu", "ei haflonyddu")]
    [InlineData("arian", "eu harian")]
    [InlineData("ffôn", "ffon")]
    [InlineData("sŵn", "swn")]
    [InlineData("ysbïo", "ysbio")]
    [InlineData("heddlu'n", "heddlu")]
    [InlineData("heddlu’r", "heddlu")]
    [InlineData("llysoedd", "lys")]
    [InlineData("stelciwr", "stelcwyr")]
    [InlineData("stelcio", "stelciodd")]
    [InlineData("ffoniwch", "ffoniodd")]
    [InlineData("negeseuon", "neges")]
    [InlineData("bygythiadau", "fygythiad")]
    [InlineData("caru", "ngharu")]
    [InlineData("plant", "blentyn")]
    [InlineData("goriad", "allweddi")]
    public void Of_FormsOfOneWord_Meet(string one, string other)
    {
        TermsOf(one).Should().Contain(TermOf(other));
        TermsOf(other).Should().Contain(TermOf(one));
    }

    [Theory]
    [InlineData("merch", "perch")]
    [InlineData("mab", "pab")]
    [InlineData("cariad", "car")]
    [InlineData("ardal", "cardal")]
    [InlineData("llaw", "glaw")]
    [InlineData("ffrae", "mrae")]
    public void FormsOf_WordsOfTwoRadicals_DoNotMeet(string one, string other)
    {
        TermsOf(one).Should().NotContain(TermOf(other));
    }

    [Theory]
    [InlineData("mae e'n fy nilyn i'r gwaith", "nilyn", "gwaith")]
    [InlineData("dw i isio help rŵan", "help")]
    [InlineData("dw i ddim yn gwybod", "gwybod")]
    public void Of_WordsThatSayNothing_AreLeftOut(string text, params string[] left)
    {
        new WelshWords().Of(text).Select(word => word.Term).Should().Equal(left);
    }

    [Fact]
    public void For_AnyOtherLanguage_FoldsCaseAndAccentsOnly()
    {
        WordAnalyses.For(StalkingGuidance.Localization.Language.Parse("pl")).Of("Prześladowanie to przestępstwo").Select(word => word.Term).Should().Equal("przesladowanie", "to", "przestepstwo");
    }

    private static string TermOf(string text) => new WelshWords().Of(text).Single().Term;

    private static IEnumerable<string> TermsOf(string text)
    {
        SearchWord word = new WelshWords().Of(text).Single();
        return [word.Term, .. word.Forms];
    }
}
