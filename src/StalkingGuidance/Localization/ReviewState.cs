using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Localization;

/// <summary>Who has read a text in this language. Show what is a draft as one: a wrong word here can cost a life.</summary>
public enum ReviewState
{
    /// <summary>A translation that no qualified person has read.</summary>
    Draft = 1,

    /// <summary>A translation that a qualified person has read and accepted.</summary>
    Reviewed = 2,

    /// <summary>No translation: the text as it was written first, or a name that a service calls itself.</summary>
    Original = 3,
}

/// <summary>The words for <see cref="ReviewState"/> that a translation may use.</summary>
internal static class ReviewStates
{
    public static readonly Choices Words = new("draft", "reviewed");
}
