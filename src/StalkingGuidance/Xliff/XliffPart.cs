namespace StalkingGuidance.Xliff;

/// <summary>A piece of a source or a target.</summary>
/// <param name="Data">What stands for it in content.</param>
internal abstract record XliffPart(string Data);

/// <summary>Words for a translator to translate.</summary>
internal sealed record XliffWords(string Data) : XliffPart(Data);

/// <summary>A placeholder, which a tool shows as one thing that cannot be edited.</summary>
/// <param name="Id">What it is called in its unit. The same in source and target where they mean the same.</param>
/// <param name="Data">The placeholder as it stands in content, such as <c>{contact:police-emergency}</c>.</param>
/// <param name="Display">What a tool may show in its place.</param>
/// <param name="CanDelete">Whether a translation may do without it.</param>
internal sealed record XliffCode(string Id, string Data, string Display, bool CanDelete) : XliffPart(Data);
