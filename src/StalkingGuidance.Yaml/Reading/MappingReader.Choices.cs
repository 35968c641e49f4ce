using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Yaml.Reading;

/// <content>Lists of words of a closed list.</content>
public sealed partial class MappingReader
{
    /// <summary>A list of words of a closed list. Empty when it is left out.</summary>
    /// <typeparam name="TEnum">The enumeration that the words stand for, over <see cref="int"/> and counting from 1.</typeparam>
    public ImmutableArray<TEnum> ChoiceList<TEnum>(string key, Choices choices, string summary, bool required = false)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(choices);
        YamlSequence? list = Sequence(key, "list of words", summary, required, allowed: choices.Words);
        if (list is null)
        {
            return [];
        }

        RefuseRepetition(list);
        // An array of one's own: a cold process would compile a builder anew for every enumeration.
        TEnum[] items = new TEnum[list.Items.Count];
        int found = 0;
        foreach (YamlNode item in list.Items)
        {
            if (item is not YamlScalar scalar)
            {
                ReportWrongKind(Context, item, "a single value");
            }
            else if (NumberOf(scalar, choices) is var number and > 0)
            {
                items[found++] = Unsafe.BitCast<int, TEnum>(number);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(found == items.Length ? items : items[..found]);
    }

    /// <summary>A list of words of a closed list, as they are written. Empty when it is left out.</summary>
    public ImmutableArray<string> Words(string key, Choices choices, string summary, bool required = false)
    {
        ArgumentNullException.ThrowIfNull(choices);
        YamlSequence? list = Sequence(key, "list of words", summary, required, allowed: choices.Words);
        if (list is null)
        {
            return [];
        }

        RefuseRepetition(list);
        return Strings(list, (_, scalar) => NumberOf(scalar, choices));
    }
}
