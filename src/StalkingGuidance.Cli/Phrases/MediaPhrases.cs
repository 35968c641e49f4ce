namespace StalkingGuidance.Cli.Phrases;

/// <summary>Films, podcasts and guides.</summary>
internal static class MediaPhrases
{
    public static readonly Phrase TitleNotKnown = new("tool.media.title-not-known");
    public static readonly Phrase Film = new("tool.media.film");
    public static readonly Phrase Podcast = new("tool.media.podcast");
    public static readonly Phrase Guide = new("tool.media.guide");
    public static readonly Phrase By = new("tool.media.by");
    public static readonly Phrase Released = new("tool.media.released");
    public static readonly Phrase NoAddress = new("tool.media.no-address");
    public static readonly Phrase Captions = new("tool.media.captions");
    public static readonly Phrase Languages = new("tool.media.languages");
    public static readonly Phrase Captioned = new("tool.media.captioned");
    public static readonly Phrase NotCaptioned = new("tool.media.not-captioned");
    public static readonly Phrase CaptionsNotKnown = new("tool.media.captions-not-known");
}
