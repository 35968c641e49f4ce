namespace StalkingGuidance.Localization;

/// <summary>Where a text comes from: one file of a pack, in one language. Immutable and thread-safe.</summary>
internal interface ITextHome
{
    /// <summary>The path of the file.</summary>
    string Path { get; }

    /// <summary>The languages that the pack speaks.</summary>
    LanguageList Languages { get; }

    /// <summary>The number in <see cref="Languages"/> of the language that this home answers in.</summary>
    int Language { get; }

    /// <summary>Whether nobody chose a language, so that <c>ToString</c> follows the thread's, as .NET does.</summary>
    bool FollowsCulture { get; }

    /// <summary>The same file in another language of <see cref="Languages"/>.</summary>
    ITextHome In(int language);

    /// <summary>What a translator wrote for a key; <see langword="null"/> when there is nothing.</summary>
    Translation? Find(string key, string original);

    /// <summary>What a sentence says in place of a mention.</summary>
    string NameOf(MentionKind kind, string id);

    /// <summary>The text that is the name of a mentioned item; <see langword="null"/> for a service, whose name is a proper name.</summary>
    LocalizedText? NameTextOf(MentionKind kind, string id);
}
