using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Yaml.Reading;

/// <summary>
/// What the readers of one pass share: faults found, ids declared, ids referred to, and texts met.
/// Reading a snapshot gathers nothing, since its content was checked when it was compiled. Not thread-safe: one pass, one context.
/// </summary>
public class ReadingContext
{
    // These two are missing where nothing is gathered: a cold process would have to compile each of them, and never use it.
    private readonly Dictionary<(string Kind, string Id), SourcePosition> declared = null!;
    private readonly List<(string Kind, string Id, SourcePosition Position)> references = null!;
    private readonly HashSet<string> incompleteKinds = new(StringComparer.Ordinal);
    private readonly List<FoundText> texts = [];

    /// <summary>Creates a context.</summary>
    /// <param name="checks">True for YAML; false for a snapshot, whose content was checked when it was compiled.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public ReadingContext(bool checks, DiagnosticList diagnostics)
    {
        Checks = checks;
        Diagnostics = diagnostics;
        if (checks)
        {
            declared = [];
            references = [];
        }
    }

    /// <summary>Whether ids, references and texts are gathered.</summary>
    public bool Checks { get; }

    /// <summary>The faults found so far.</summary>
    public DiagnosticList Diagnostics { get; }

    /// <summary>The texts met so far, in reading order.</summary>
    public IReadOnlyList<FoundText> Texts => texts;

    /// <summary>The references met so far, in reading order.</summary>
    public IReadOnlyList<(string Kind, string Id, SourcePosition Position)> References => references ?? [];

    /// <summary>Notes that an item of a kind exists.</summary>
    public void Declare(string kind, string id, SourcePosition position)
    {
        if (!Checks || declared.TryAdd((kind, id), position))
        {
            return;
        }

        Diagnostics.Add(
            ReadingCodes.DuplicateId,
            position,
            $"The {kind} id '{id}' is taken by {declared[(kind, id)]}.",
            "Choose another id.");
    }

    /// <summary>Notes that an item of a kind is needed.</summary>
    public void Refer(string kind, string id, SourcePosition position)
    {
        if (Checks)
        {
            references.Add((kind, id, position));
        }
    }

    /// <summary>Notes a text for people.</summary>
    public void Meet(string key, string text, SourcePosition position)
    {
        if (Checks)
        {
            texts.Add(new FoundText(key, text, position));
        }
    }

    /// <summary>Notes that not all items of a kind could be read, so that a missing id is no proof of a mistake.</summary>
    public void MarkIncomplete(string kind) => incompleteKinds.Add(kind);

    /// <summary>Takes over which kinds are incomplete from the pass that parsed the files.</summary>
    public void TakeIncompleteKinds(ReadingContext parsing)
    {
        ArgumentNullException.ThrowIfNull(parsing);
        incompleteKinds.UnionWith(parsing.incompleteKinds);
    }

    /// <summary>The ids declared for a kind, in ordinal order.</summary>
    public IReadOnlyCollection<string> IdsOf(string kind) =>
        [.. declared.Keys.Where(key => key.Kind == kind).Select(key => key.Id).Order(StringComparer.Ordinal)];

    /// <summary>Where an item was declared; <see langword="null"/> when it was not.</summary>
    public SourcePosition? PositionOf(string kind, string id) =>
        declared.TryGetValue((kind, id), out SourcePosition position) ? position : null;

    /// <summary>Reports each reference whose item does not exist. To be called once, when everything was read.</summary>
    /// <param name="declaredKinds">The kinds whose ids some place declares. A reference of any other kind cannot be held against anything.</param>
    public void CheckReferences(IReadOnlyCollection<string> declaredKinds)
    {
        bool errorsBefore = Diagnostics.ErrorCount > 0;
        Dictionary<string, IReadOnlyCollection<string>> idsByKind = new(StringComparer.Ordinal);
        int unknown = 0;
        foreach ((string kind, string id, SourcePosition position) in references.OrderBy(reference => reference.Position))
        {
            if (declared.ContainsKey((kind, id)) || incompleteKinds.Contains(kind) || !declaredKinds.Contains(kind))
            {
                continue;
            }

            if (!idsByKind.TryGetValue(kind, out IReadOnlyCollection<string>? known))
            {
                idsByKind.Add(kind, known = IdsOf(kind));
            }

            if (known.Count == 0 && errorsBefore)
            {
                continue; // whatever kept the whole kind from being read is reported already
            }

            if (++unknown > DiagnosticList.Kept)
            {
                // Looking for the nearest id is the dear part, and nobody will see this one.
                Diagnostics.Count(ReadingCodes.UnknownReference);
                continue;
            }

            string hint = NearestName.Of(id, known) is { } nearest
                ? $"Did you mean '{nearest}'?"
                : known.Count is > 0 and <= 40 ? $"Known: {string.Join(", ", known)}." : $"Add the {kind}, or correct the id.";
            Diagnostics.Add(ReadingCodes.UnknownReference, position, $"There is no {kind} '{id}'.", hint);
        }
    }
}
