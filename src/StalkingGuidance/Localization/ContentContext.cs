using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Localization;

/// <summary>A reading context whose texts know their home, and which can gather them.</summary>
internal sealed class ContentContext(bool checks, ITextHome? home, DiagnosticList diagnostics, List<LocalizedText>? gathered = null)
    : ReadingContext(checks, diagnostics)
{
    /// <summary>The home of the texts that are being read.</summary>
    public ITextHome? Home { get; private set; } = home;

    /// <summary>Reads a file whose texts have a home of their own. One file may ask for another while it is read.</summary>
    public T ReadIn<T>(ITextHome ofFile, Func<T> read)
    {
        ITextHome? before = Home;
        Home = ofFile;
        try
        {
            return read();
        }
        finally
        {
            Home = before;
        }
    }

    /// <summary>Makes a text, and gathers it where somebody asked for all of them.</summary>
    public LocalizedText Text(string key, string source)
    {
        LocalizedText text = LocalizedText.Of(key, source, Home);
        gathered?.Add(text);
        return text;
    }
}
