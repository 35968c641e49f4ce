using System.Collections.Immutable;
using System.Text;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Localization;

/// <summary>Reads <c>{kind:id}</c> in texts, and the names of an item's own slots. Braces stand for nothing else.</summary>
internal static class Placeholders
{
    public static string Render(string source, IMentionNames? names, ImmutableArray<TextSlot> slots)
    {
        if (!source.Contains('{', StringComparison.Ordinal))
        {
            return source;
        }

        StringBuilder rendered = new(source.Length + 32);
        foreach (TextPart part in Split(source, names, slots))
        {
            rendered.Append(part.Text);
        }

        return rendered.ToString();
    }

    public static ImmutableArray<TextPart> Split(string source, IMentionNames? names, ImmutableArray<TextSlot> slots)
    {
        ImmutableArray<TextPart>.Builder parts = ImmutableArray.CreateBuilder<TextPart>();
        int from = 0;
        while (from < source.Length)
        {
            int opens = source.IndexOf('{', from);
            int closes = opens < 0 ? -1 : source.IndexOf('}', opens);
            if (closes < 0)
            {
                parts.Add(new Words(source[from..]));
                break;
            }

            if (opens > from)
            {
                parts.Add(new Words(source[from..opens]));
            }

            string inside = source[(opens + 1)..closes];
            if (Find(slots, inside) is { } slot)
            {
                parts.AddRange(slot.Text.Parts);
            }
            else
            {
                parts.Add(ToPart(inside, names));
            }

            from = closes + 1;
        }

        return parts.ToImmutable();
    }

    /// <summary>Checks the placeholders of a text that was just read, and notes what they refer to.</summary>
    /// <param name="reader">The reader that met it.</param>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="slots">Names that stand for the item's own figures, allowed beside mentions.</param>
    public static void Check(MappingReader reader, string text, SourcePosition position, IReadOnlyCollection<string> slots)
    {
        int from = 0;
        while (text.AsSpan(from).IndexOfAny('{', '}') is var step and >= 0)
        {
            int opens = from + step;
            int closes = text.IndexOf('}', opens);
            if (text[opens] == '}' || closes < 0)
            {
                reader.ReportAt(LocalizationCodes.BrokenPlaceholder, position, "A brace has no partner.", "Write mentions as {contact:police-emergency}.");
                return;
            }

            CheckOne(reader, text[(opens + 1)..closes], position, slots);
            from = closes + 1;
        }
    }

    private static void CheckOne(MappingReader reader, string inside, SourcePosition position, IReadOnlyCollection<string> slots)
    {
        if (slots.Contains(inside))
        {
            return;
        }

        int colon = inside.IndexOf(':', StringComparison.Ordinal);
        string kind = colon < 0 ? inside : inside[..colon];
        if (colon < 0 || MentionKinds.Words.NumberOf(kind) == 0)
        {
            string[] allowed = [.. MentionKinds.Words.Words.Select(word => word + ":…"), .. slots];
            reader.ReportAt(
                LocalizationCodes.BrokenPlaceholder,
                position,
                $"'{{{inside}}}' is no placeholder.",
                NearestName.Of(kind, MentionKinds.Words.Words) is { } nearest
                    ? $"Did you mean '{{{nearest}:…}}'?"
                    : $"Allowed: {string.Join(", ", allowed)}.");
            return;
        }

        reader.Context.Refer(kind, inside[(colon + 1)..], position);
    }

    private static TextSlot? Find(ImmutableArray<TextSlot> slots, string name)
    {
        foreach (TextSlot slot in slots)
        {
            if (slot.Name == name)
            {
                return slot;
            }
        }

        return null;
    }

    private static TextPart ToPart(string inside, IMentionNames? names)
    {
        int colon = inside.IndexOf(':', StringComparison.Ordinal);
        MentionKind kind = colon < 0 ? 0 : (MentionKind)MentionKinds.Words.NumberOf(inside[..colon]);
        string id = inside[(colon + 1)..];
        return kind == 0 || names is null
            ? new Words("{" + inside + "}")
            : new Mention(kind, id, names.NameOf(kind, id));
    }
}
