namespace StalkingGuidance.Search;

/// <summary>Welsh words that say nothing about the subject, in the forms that they take. Folded: without circumflexes and apostrophes.</summary>
internal static class WelshStopWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "a", "ac", "ag", "am", "ar", "at", "o", "i", "y", "yr", "yn", "yng", "ym", "r", "n", "u", "w", "s", "m", "ch", "th", "na", "nac", "nad", "ni", "nid", "ond", "neu", "os", "pan", "er", "gan", "gyda", "efo", "hefo", "da",
        "dan", "drwy", "trwy", "dros", "tros", "heb", "rhag", "wrth", "hyd", "mewn", "fel", "fod", "bod", "mod", "byd", "bydd", "fydd", "byddai", "fyddai", "bu", "fu", "fuodd", "oedd", "roedd", "oeddwn", "roeddwn", "oes", "sydd", "sy", "syn", "yw", "ydy", "ydi", "ydyw", "dydy", "dydi", "dyw", "ydw", "dw", "dwi", "rydw", "dwin", "wi", "win", "rwy", "rwyn", "rydych", "ydych", "dych", "rydyn", "ydyn", "dyn", "rydym", "ydym", "maen", "mae", "maer", "ma", "mai", "man", "mi", "fe", "fi", "fo", "ef", "e", "hi", "nhw", "chi", "chwi", "ti",
        "eich", "ei", "eu", "ein", "fy", "dy", "hon", "hwn", "hyn", "hynny", "hwnnw", "honno", "yma", "yna", "yno", "acw", "dyna", "dyma", "rhyw", "rhywun", "rhywbeth", "pob", "bob", "pawb", "bawb", "popeth", "bopeth", "peth", "beth", "pethau", "bethau", "phethau", "pwy", "ble", "lle", "pryd", "pam", "sut", "faint", "sawl",
        "un", "unrhyw", "arall", "eraill", "iawn", "hefyd", "eto", "nawr", "rwan", "yrwan", "wedyn", "dim", "ddim", "neb", "byth", "erioed", "wastad", "wedi", "ers", "ei", "bron", "mor", "mwy", "fwy", "gormod", "jyst", "jest",
        "amser", "trwyr", "drwyr", "or", "ir", "iw", "ai", "au", "ach", "im", "ith", "in", "on", "en", "hin", "nhwn", "arna", "arnaf", "arno", "arni", "arnyn", "arnoch", "ata", "ataf", "ato", "ati", "atoch", "atyn", "amdana", "amdanaf", "amdano", "amdani", "amdanoch", "amdanyn", "ohona", "ohono", "ohoni", "ohonoch", "ohonyn", "iddo", "iddi", "iddyn", "imi", "wrtha", "wrtho", "wrthi", "wrthyn", "wrthoch", "gen", "ganddo", "ganddi", "ganddyn", "gennyf", "gennych", "gynno", "gynni", "gynna", "gin",
        "eisiau", "isio", "isho", "isie", "ishe", "isia", "eisie", "moyn", "gallaf", "alla", "gall", "gallu", "allu", "gellir", "gallwch", "allwch", "gallai", "allai", "fedra", "medru", "cael", "gael", "chael", "nghael", "caf", "ga", "cewch", "gewch", "gwneud", "wneud", "neud", "gneud", "gwna", "wna", "gwnes", "wnes", "nes", "gwnaeth", "wnaeth", "gwnewch", "wnewch", "mynd", "fynd", "dod", "ddod", "dal", "ddal", "rhaid", "raid", "angen", "ddylwn", "dylai", "ddylai", "dylech", "ddylech", "dylwn",
        "person", "pobl", "bobl", "phobl", "ie", "nage", "oherwydd", "felly", "chwaith", "mhob", "ymhob", "mhobman", "hun", "hunan", "hunain", "peidio", "peidiwch", "beidio", "pheidio", "gyd", "holl", "ol", "tu", "methu", "nath", "naeth", "wnaethon", "wnaethant", "nghylch", "ynghylch", "ynglyn", "plis", "sgen", "does", "dos", "doedd", "nagoes", "odd", "roedden", "oedden",
    };

    public static bool Contains(string folded) => Words.Contains(folded);
}
