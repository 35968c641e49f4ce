using StalkingGuidance.Packs.Exchange;

namespace StalkingGuidance.Cli.Json;

/// <summary><c>translations status --json</c>.</summary>
internal sealed record TranslationsStatusJson(IReadOnlyList<LanguageStatusJson> Languages)
{
    public static TranslationsStatusJson Of(IEnumerable<TranslationStatus> statuses) => new([.. statuses.Select(LanguageStatusJson.Of)]);
}

/// <summary>How far one language is. Each text counts as draft, reviewed, out of date or missing.</summary>
internal sealed record LanguageStatusJson(
    string Language, string Name, bool Complete, int Texts, int Translated, int Draft, int Reviewed, IReadOnlyList<string> OutOfDate, IReadOnlyList<string> Missing, IReadOnlyList<FileStatusJson> Files)
{
    public static LanguageStatusJson Of(TranslationStatus status)
    {
        FileStatus total = status.Total;
        return new(
            status.Language.Language.Tag, status.Language.Name, status.Language.IsComplete, total.Texts, total.Translated, total.Draft, total.Reviewed, total.OutOfDate, total.Missing, [.. status.Files.Select(FileStatusJson.Of)]);
    }
}

/// <summary>How far one file is.</summary>
internal sealed record FileStatusJson(string Path, int Texts, int Translated, int Draft, int Reviewed, IReadOnlyList<string> OutOfDate, IReadOnlyList<string> Missing)
{
    public static FileStatusJson Of(FileStatus file) => new(file.Path, file.Texts, file.Translated, file.Draft, file.Reviewed, file.OutOfDate, file.Missing);
}
