namespace StalkingGuidance.Localization;

/// <summary>A piece of a text: words, or the mention of another item. Apps that draw their own links walk over the parts.</summary>
public abstract record TextPart
{
    private protected TextPart()
    {
    }

    /// <summary>What a reader sees.</summary>
    public abstract string Text { get; }
}
