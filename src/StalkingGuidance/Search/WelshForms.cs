using System.Collections.Immutable;

namespace StalkingGuidance.Search;

/// <summary>The terms under which a Welsh word may stand in an index.</summary>
internal static class WelshForms
{
    // Terms without their endings. Words with one meaning that no rule of endings brings together: irregular plurals and verbs, words of the north and of the south, and what people borrow.
    private static readonly string[][] SameMeaning =
    [
        ["plentyn", "plant"], ["car", "ceir"], ["ty", "tai"], ["drws", "drys"], ["ffenest", "ffenestr"], ["mab", "meib"], ["chwaer", "chwiorydd"],
        ["gwraig", "gwragedd"], ["menyw", "menywod", "dynes"], ["bachgen", "bechgyn", "hogyn", "crwt"], ["merch", "hogan", "geneth", "genod"],
        ["tad", "dad"], ["rhiant", "rhien"], ["nain", "mamgu"], ["taid", "tadcu"], ["cymydog", "cymdog", "cymdoges"], ["athr", "athraw", "athrawon"], ["meddyg", "doctor"],
        ["bygyth", "bygwth"], ["gweld", "gwel"], ["ffon", "mobeil", "symudol"], ["arian", "pres"], ["goriad", "allwedd"], ["cloi", "clo", "cloeon"], ["dwyn", "lladrat"],
        ["heddl", "polis", "plismon", "heddwas"], ["ysgrifenn", "sgwenn"], ["hala", "danfon", "anfon"], ["ffeind", "darganfod"], ["ysb", "sbio"],
        ["trac", "tracwyr", "olrhain"], ["smal", "esgus"], ["bloc", "rhwystr"], ["neges", "tecst", "testun"], ["ex", "cyn", "cynbartner", "cyngar", "cynwr", "cynwraig"],
        ["brifo", "niweid", "niwed", "anaf", "dolur"], ["gwaith", "gweith"], ["ci", "cwn"], ["riport", "adrodd"], ["llun", "ffoto"], ["anrheg", "presant"], ["blod", "blodyn"], ["allan", "mas"], ["gwefan", "tudalen"],
    ];

    private static readonly Dictionary<string, string[]> ByTerm = Table();

    /// <summary>All forms of a term, which has lost its ending; not the term itself.</summary>
    public static ImmutableArray<string> Of(string term)
    {
        HashSet<string> forms = new(StringComparer.Ordinal);
        foreach (string radical in WelshMutations.RadicalsOf(term))
        {
            foreach (string word in ByTerm.TryGetValue(radical, out string[]? same) ? same : [radical])
            {
                forms.UnionWith(WelshMutations.FormsOf(word));
            }
        }

        forms.Remove(term);
        return [.. forms.Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, string[]> Table()
    {
        Dictionary<string, string[]> table = new(StringComparer.Ordinal);
        foreach (string[] group in SameMeaning)
        {
            foreach (string term in group)
            {
                table.Add(term, group);
            }
        }

        return table;
    }
}
