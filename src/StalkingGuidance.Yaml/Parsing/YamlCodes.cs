using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Yaml.Parsing;

/// <summary>The faults of a file as YAML, before anybody asks what it means (SG00xx).</summary>
public static class YamlCodes
{
    /// <summary>The file could not be read from disk.</summary>
    public static readonly DiagnosticCode Unreadable = new("SG0001", "The file cannot be read",
        "The operating system did not let us read the file. Check that it exists, that you may read it, and that no other program holds it open.");

    /// <summary>The YAML does not parse.</summary>
    public static readonly DiagnosticCode Syntax = new("SG0002", "The file is not valid YAML",
        "The text breaks YAML's own rules: often a missing quote, a colon followed by text that needs quotes, or indentation that does not line up. "
        + "Nothing of the file was read. Put texts in double quotes and indent by two spaces.");

    /// <summary>The file is larger than allowed.</summary>
    public static readonly DiagnosticCode TooLarge = new("SG0003", "The file is too large",
        "A content file may have 1 MB. Reading stopped at that size. Split the file; one file an item is the usual way.");

    /// <summary>Lists and mappings are nested too deeply.</summary>
    public static readonly DiagnosticCode TooDeep = new("SG0004", "The file is nested too deeply",
        "Lists and mappings may stand 32 levels inside one another. No content needs more than seven.");

    /// <summary>The file has too many nodes.</summary>
    public static readonly DiagnosticCode TooManyNodes = new("SG0005", "The file has too many values",
        "A content file may hold 100,000 keys and values. Split the file.");

    /// <summary>The bytes are not UTF-8.</summary>
    public static readonly DiagnosticCode NotUtf8 = new("SG0006", "The file is not UTF-8",
        "The bytes at this place are no valid UTF-8 text. Save the file as UTF-8; in most editors that is a choice in the 'Save as' window.");

    /// <summary>A tab indents a line.</summary>
    public static readonly DiagnosticCode TabIndentation = new("SG0007", "A tab is used for indentation",
        "YAML counts spaces, and a tab has no agreed width. Replace the tab by spaces, two a level.");

    /// <summary>A control character stands in the text.</summary>
    public static readonly DiagnosticCode ControlCharacter = new("SG0008", "A control character stands in the file",
        "An invisible control character (such as NUL) can hide text or break the apps that show it. Delete it.");

    /// <summary>A bidirectional override stands in the text.</summary>
    public static readonly DiagnosticCode BidirectionalOverride = new("SG0009", "A bidirectional override stands in the file",
        "These invisible characters make text show in another order than it is stored, so that a phone number could read differently from what it is. "
        + "Delete them. Right-to-left languages do not need them: the reader of a text is told its direction.");

    /// <summary>An alias (<c>*name</c>) is used.</summary>
    public static readonly DiagnosticCode Alias = new("SG0010", "An alias is used",
        "Aliases (*name) make one text stand in two places, and can be used to blow up a small file. Write the value out.");

    /// <summary>An anchor (<c>&amp;name</c>) is used.</summary>
    public static readonly DiagnosticCode Anchor = new("SG0011", "An anchor is used",
        "Anchors (&name) exist for aliases, which content does not use. Delete the anchor; quote the text if it really begins with '&'.");

    /// <summary>A tag (<c>!name</c>) is used.</summary>
    public static readonly DiagnosticCode Tag = new("SG0012", "A tag is used",
        "Tags (!name) tell YAML what type a value has. Here the key decides that. Delete the tag; quote the text if it really begins with '!'.");

    /// <summary>A merge key (<c>&lt;&lt;</c>) is used.</summary>
    public static readonly DiagnosticCode MergeKey = new("SG0013", "A merge key is used",
        "The merge key (<<) copies another mapping in. Write the entries out, so that a reader of the file sees them.");

    /// <summary>The file has several documents.</summary>
    public static readonly DiagnosticCode SeveralDocuments = new("SG0014", "The file has more than one document",
        "A line '---' begins a second document. A content file has one; put the rest in a file of its own.");

    /// <summary>A key appears twice.</summary>
    public static readonly DiagnosticCode DuplicateKey = new("SG0015", "A key appears twice",
        "One of the two values would be lost without a word. Delete one of them, or rename it if it was meant as another key.");

    /// <summary>A key is no plain text.</summary>
    public static readonly DiagnosticCode ComplexKey = new("SG0016", "A key is a list or a mapping",
        "Keys are words. This is usually a missing quote: a text that begins with '{' or '[' needs quotes.");

    /// <summary>The file is empty.</summary>
    public static readonly DiagnosticCode Empty = new("SG0017", "The file is empty",
        "There is nothing in the file but perhaps comments. Fill it, or delete it.");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        Unreadable, Syntax, TooLarge, TooDeep, TooManyNodes, NotUtf8, TabIndentation, ControlCharacter, BidirectionalOverride,
        Alias, Anchor, Tag, MergeKey, SeveralDocuments, DuplicateKey, ComplexKey, Empty,
    ];
}
