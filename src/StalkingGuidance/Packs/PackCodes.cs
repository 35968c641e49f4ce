using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Packs;

/// <summary>The faults of a pack as a whole (SG02xx).</summary>
internal static class PackCodes
{
    public static readonly DiagnosticCode UnexpectedFile = new("SG0201", "A file is not expected here",
        "Each kind of content has its place, and a file elsewhere would be skipped without a word. Move it to where its kind belongs, or out of the content folder. Content files end in '.yaml'.");

    public static readonly DiagnosticCode MissingFile = new("SG0202", "A required file is missing",
        "A pack cannot do without this file. If the folder is right, restore the file from the version before.");

    public static readonly DiagnosticCode MissingFolder = new("SG0203", "There is no such content folder",
        "The path leads to no folder. Give the folder that holds pack.yaml.");

    public static readonly DiagnosticCode TooManyFiles = new("SG0204", "The folder has too many files",
        "A pack may have 2,000 files. This is probably not a content folder.");

    public static readonly DiagnosticCode NumberInProse = new("SG0211", "A phone number stands in prose",
        "A number lives in one place, its contact's own file, so that a change reaches every sentence. Write the mention {contact:…} instead; it shows the name and the number.");

    public static readonly DiagnosticCode AddressInProse = new("SG0212", "A web or e-mail address stands in prose",
        "An address lives in one place, the file of its contact or source. Mention the contact, {contact:…}, or cite the source in 'verification'.");

    public static readonly DiagnosticCode NearMiss = new("SG0213", "A number that must not be used",
        "The number is known to be wrong or retired; the contact's 'near-misses' say why. Somebody who dials it reaches a stranger, or nobody.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [UnexpectedFile, MissingFile, MissingFolder, TooManyFiles, NumberInProse, AddressInProse, NearMiss];
}
