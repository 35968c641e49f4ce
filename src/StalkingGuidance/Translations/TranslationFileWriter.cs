using System.Globalization;
using System.Text;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Translations;

/// <summary>Writes a translation file in the one form that it has, so that the same texts give the same bytes.</summary>
internal static class TranslationFileWriter
{
    /// <summary>The file as text, with line feeds.</summary>
    /// <param name="file">The translation.</param>
    /// <param name="language">The language, as it calls itself.</param>
    /// <param name="path">The file that it translates.</param>
    public static string Write(TranslationFile file, string language, string path)
    {
        StringBuilder yaml = new();
        yaml.Append(CultureInfo.InvariantCulture, $"# {language}: {path}. Texts only; the words that they were made from stand there.\n");
        yaml.Append(CultureInfo.InvariantCulture, $"status: {WordOf(file.Status)}\n");
        if (file.ReviewedBy is { } by)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"reviewed-by: {Quoted(by)}\n");
        }

        if (file.ReviewedOn is { } on)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"reviewed-on: \"{on:yyyy-MM-dd}\"\n");
        }

        if (!file.Texts.IsEmpty)
        {
            yaml.Append("texts:\n");
        }

        foreach (TranslatedText text in file.Texts)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {text.Key}:\n    from: \"{text.MadeFrom}\"\n");
            Add(yaml, "text", text.Text);
            Add(yaml, "same", text.Same);
            if (text.Review != file.Status)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"    status: {WordOf(text.Review)}\n");
            }

            Add(yaml, "free-because", text.FreeBecause);
        }

        if (!file.AlsoSaid.IsEmpty)
        {
            yaml.Append("also-said:\n");
            foreach (AlsoSaidOf item in file.AlsoSaid)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  {item.Item}: [{string.Join(", ", item.Words.Select(Quoted))}]\n");
            }
        }

        return yaml.ToString();
    }

    private static string WordOf(ReviewState state) => ReviewStates.Words.WordOf((int)state);

    private static void Add(StringBuilder yaml, string key, string? text)
    {
        if (text is not null)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"    {key}: {Quoted(text)}\n");
        }
    }

    /// <summary>A text in quotes. Content has no line breaks or control characters within a text: loading refuses them.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
