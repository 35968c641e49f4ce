using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Packs;

/// <summary>Lists the texts of a pack that languages translate.</summary>
internal static class TranslatableTexts
{
    /// <summary>The texts by the path of their file, in reading order.</summary>
    public static Dictionary<string, List<Translatable>> ByPath(ContentPack pack)
    {
        Dictionary<string, Contact> named = pack.Contacts.Where(contact => !contact.Names.IsEmpty).ToDictionary(contact => contact.Name.Key, StringComparer.Ordinal);
        Dictionary<string, List<Translatable>> byPath = new(StringComparer.Ordinal);
        foreach (WrittenText text in pack.WrittenTexts())
        {
            if (!byPath.TryGetValue(text.Path, out List<Translatable>? texts))
            {
                byPath.Add(text.Path, texts = []);
            }

            texts.AddRange(Forms(text, named.GetValueOrDefault(text.Key)));
        }

        return byPath;
    }

    // A counted text has the forms of English in the pack, and of each language in its translation.
    private static IEnumerable<Translatable> Forms(WrittenText text, Contact? contact)
    {
        int mark = text.Key.LastIndexOf(PluralText.Mark, StringComparison.Ordinal);
        string stem = mark < 0 ? "" : text.Key[..(mark + PluralText.Mark.Length)];
        PluralCategory form = mark < 0 ? 0 : (PluralCategory)PluralCategories.Words.NumberOf(text.Key[stem.Length..]);
        if (form == 0)
        {
            return [new Translatable(text.Key, text.Text, text.Path) { OwnNames = contact is null ? [] : [.. contact.Names.Select(name => name.Language)] }];
        }

        IEnumerable<PluralCategory> forms = form == PluralCategory.Other ? Enum.GetValues<PluralCategory>().Where(other => other != PluralCategory.One) : [form];
        return forms.Select(each => new Translatable(stem + PluralCategories.WordOf(each), text.Text, text.Path) { Form = each });
    }
}
