using System.Collections.Immutable;
using System.Globalization;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs.Exchange;

namespace StalkingGuidance.Cli.Pages;

/// <summary>How far translations are, for the people who work on them.</summary>
internal static class TranslationsStatusPage
{
    public static void Write(Page page, IReadOnlyList<TranslationStatus> statuses)
    {
        if (statuses.Count == 0)
        {
            page.Paragraph($"The content has no translations. '{Tool.Name} translations export --lang TAG' begins a language.");
        }

        for (int i = 0; i < statuses.Count; i++)
        {
            if (i > 0)
            {
                page.Gap();
            }

            Write(page, statuses[i]);
        }
    }

    private static void Write(Page page, TranslationStatus status)
    {
        FileStatus total = status.Total;
        string part = status.Language.IsComplete ? "" : ", of the part that the language covers";
        page.Heading($"{status.Language.Name} ({status.Language})");
        page.Paragraph($"{Sentence.Count(total.Texts, "text")}{part}: {total.Draft} draft, {total.Reviewed} reviewed, {total.OutOfDate.Length} out of date, {total.Missing.Length} missing.");
        page.Gap();
        Table table = new(new Column("File"), Number("Texts"), Number("Draft"), Number("Reviewed"), Number("Out of date"), Number("Missing"));
        foreach (FileStatus file in status.Files)
        {
            table.Add([file.Path, .. new[] { file.Texts, file.Draft, file.Reviewed, file.OutOfDate.Length, file.Missing.Length }.Select(count => count.ToString(CultureInfo.InvariantCulture))]);
        }

        page.Table(table);
        WriteKeys(page, "Out of date: the original was changed since it was translated", total.OutOfDate);
        WriteKeys(page, "Missing", total.Missing);
    }

    private static Column Number(string title) => new(title, KeepsWhole: true);

    private static void WriteKeys(Page page, string heading, ImmutableArray<string> keys)
    {
        if (keys.IsEmpty)
        {
            return;
        }

        page.Gap();
        page.Heading(heading);
        foreach (string key in keys)
        {
            page.Item(key);
        }
    }
}
