using System.Collections.Immutable;
using System.Text;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Localization;

/// <summary>Reads <c>{kind:id}</c> in texts, and the names of an item's own slots. Braces stand for nothing else.</summary>
internal static class Placeholders
{
    // {behaviour:following|ddilyn}: the item, and the words for it in this sentence, for languages whose words change within one.
    private const char OwnWords = '|';

    public static string Render(string source, ITextHome? home, ImmutableArray<TextSlot> slots)
    {
        if (!source.Contains('{', StringComparison.Ordinal))
        {
            return source;
        }

        StringBuilder rendered = new(source.Length + 32);
        foreach (TextPart part in Split(source, home, slots))
        {
            rendered.Append(part.Text);
        }

        return rendered.ToString();
    }

    public static ImmutableArray<TextPart> Split(string source, ITextHome? home, ImmutableArray<TextSlot> slots)
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
                parts.Add(ToPart(inside, home));
            }

            from = closes + 1;
        }

        return parts.ToImmutable();
    }

    /// <summary>Checks the placeholders of a text that was just read, and notes what they refer to.</summary>
    /// <param name="context">Takes the faults and the references.</param>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="slots">Names that stand for the item's own figures, allowed beside mentions.</param>
    public static void Check(ReadingContext context, string text, SourcePosition position, IReadOnlyCollection<string> slots)
    {
        int from = 0;
        while (text.AsSpan(from).IndexOfAny('{', '}') is var step and >= 0)
        {
            int opens = from + step;
            int closes = text.IndexOf('}', opens);
            if (text[opens] == '}' || closes < 0)
            {
                context.Diagnostics.Add(LocalizationCodes.BrokenPlaceholder, position, "A brace has no partner.", "Write mentions as {contact:police-emergency}.");
                return;
            }

            CheckOne(context, text[(opens + 1)..closes], position, slots);
            from = closes + 1;
        }
    }

    private static void CheckOne(ReadingContext context, string inside, SourcePosition position, IReadOnlyCollection<string> slots)
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
            context.Diagnostics.Add(
                LocalizationCodes.BrokenPlaceholder,
                position,
                $"'{{{inside}}}' is no placeholder.",
                NearestName.Of(kind, MentionKinds.Words.Words) is { } nearest
                    ? $"Did you mean '{{{nearest}:…}}'?"
                    : $"Allowed: {string.Join(", ", allowed)}.");
            return;
        }

        int bar = inside.IndexOf(OwnWords, StringComparison.Ordinal);
        if (bar >= 0 && (kind == MentionKinds.Words.WordOf((int)MentionKind.Contact) || string.IsNullOrWhiteSpace(inside[(bar + 1)..])))
        {
            context.Diagnostics.Add(
                LocalizationCodes.BrokenPlaceholder,
                position,
                $"'{{{inside}}}' cannot have words of its own.",
                "A service is called what it calls itself: write {contact:police-emergency}. Behaviours, topics and laws may have words after a bar: {behaviour:following|ddilyn}.");
            return;
        }

        context.Refer(kind, bar < 0 ? inside[(colon + 1)..] : inside[(colon + 1)..bar], position);
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

    private static TextPart ToPart(string inside, ITextHome? home)
    {
        int colon = inside.IndexOf(':', StringComparison.Ordinal);
        MentionKind kind = colon < 0 ? 0 : (MentionKind)MentionKinds.Words.NumberOf(inside[..colon]);
        if (kind == 0 || home is null)
        {
            return new Words("{" + inside + "}");
        }

        int bar = inside.IndexOf(OwnWords, StringComparison.Ordinal);
        string id = bar < 0 ? inside[(colon + 1)..] : inside[(colon + 1)..bar];
        return new Mention(kind, id, bar < 0 ? home.NameOf(kind, id) : inside[(bar + 1)..]);
    }

    /// <summary>What stands in the braces of a text, in order and without a sentence's own words for it: <c>contact:childline</c>, <c>share</c>.</summary>
    public static List<string> NamesIn(string text)
    {
        List<string> names = [];
        int from = 0;
        while (text.IndexOf('{', from) is var opens and >= 0 && text.IndexOf('}', opens) is var closes and >= 0)
        {
            string inside = text[(opens + 1)..closes];
            int bar = inside.IndexOf(OwnWords, StringComparison.Ordinal);
            names.Add(bar < 0 ? inside : inside[..bar]);
            from = closes + 1;
        }

        return names;
    }

    /// <summary>What stands in the braces of a text, for an editor.</summary>
    public static string InWords(string text) =>
        NamesIn(text) is { Count: > 0 } names ? string.Join(", ", names.Select(name => "{" + name + "}")) : "none";

    /// <summary>A text without what stands in braces.</summary>
    public static string WithoutMentions(string text)
    {
        StringBuilder plain = new(text.Length);
        int from = 0;
        while (text.IndexOf('{', from) is var opens and >= 0 && text.IndexOf('}', opens) is var closes and >= 0)
        {
            plain.Append(text, from, opens - from);
            from = closes + 1;
        }

        return plain.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Checks the form of the braces of a translation, whose mentions are held against its original's elsewhere.</summary>
    public static void CheckWords(DiagnosticList diagnostics, string text, SourcePosition position)
    {
        ReadingContext alone = new(checks: false, diagnostics);
        Check(alone, text, position, [.. NamesIn(text).Where(name => !name.Contains(':', StringComparison.Ordinal))]);
    }

    /// <summary>Whether two texts name the same things in braces, as often, in any order.</summary>
    /// <param name="one">The original.</param>
    /// <param name="other">The translation.</param>
    /// <param name="mayLose">A name that the translation may leave out.</param>
    public static bool AreTheSame(string one, string other, string? mayLose = null)
    {
        if (!one.Contains('{', StringComparison.Ordinal) && !other.Contains('{', StringComparison.Ordinal))
        {
            return true;
        }

        List<string> names = NamesIn(one);
        List<string> others = NamesIn(other);
        if (mayLose is not null && !others.Contains(mayLose))
        {
            names.Remove(mayLose);
        }

        names.Sort(StringComparer.Ordinal);
        others.Sort(StringComparer.Ordinal);
        return names.SequenceEqual(others);
    }

    /// <summary>The item that a text names where it says nothing else; otherwise <see langword="null"/>.</summary>
    public static (MentionKind Kind, string Id)? MentionedAlone(string text)
    {
        if (text.Length < 3 || text[0] != '{' || text.IndexOf('}', StringComparison.Ordinal) != text.Length - 1)
        {
            return null;
        }

        int colon = text.IndexOf(':', StringComparison.Ordinal);
        MentionKind kind = colon < 0 ? 0 : (MentionKind)MentionKinds.Words.NumberOf(text[1..colon]);
        return kind == 0 ? null : (kind, text[(colon + 1)..^1]);
    }

    /// <summary>Puts words in place of slots.</summary>
    public static string Fill(string text, ReadOnlySpan<(string Slot, string Words)> words)
    {
        StringBuilder filled = new(text.Length + 32);
        int from = 0;
        while (text.IndexOf('{', from) is var opens and >= 0 && text.IndexOf('}', opens) is var closes and >= 0)
        {
            filled.Append(text, from, opens - from);
            ReadOnlySpan<char> name = text.AsSpan(opens + 1, closes - opens - 1);
            string? found = null;
            foreach ((string slot, string replacement) in words)
            {
                found = name.SequenceEqual(slot) ? replacement : found;
            }

            filled.Append(found ?? text[opens..(closes + 1)]);
            from = closes + 1;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }
}
