using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Behaviours;

/// <summary>What must hold of a category, and of a behaviour, as a whole.</summary>
internal static class BehaviourChecks
{
    private const int FewestItems = 2;
    private const int MostItems = 4;

    public static void Check(MappingReader reader, BehaviourCategory category, Dictionary<int, SourcePosition> orders)
    {
        if (!reader.Context.Checks)
        {
            return;
        }

        string file = Path.GetFileNameWithoutExtension(reader.Position.File ?? "");
        if (category.Id.Value.Length > 0 && category.Id.Value != file)
        {
            reader.Report(BehaviourCodes.FileNameDiffers, "id", $"The id '{category.Id}' is not the file's name '{file}'.", "Make them the same, so that an editor finds the file by the id.");
        }

        if (category.Order > 0 && !orders.TryAdd(category.Order, reader.PositionOf("order")))
        {
            reader.Report(BehaviourCodes.OrderTaken, "order", $"The place {category.Order} is taken by {orders[category.Order]}.", "Choose another number.");
        }
    }

    public static void Check(MappingReader reader, Behaviour behaviour)
    {
        if (reader.Context.Checks)
        {
            CheckCount(reader, "examples", behaviour.Examples);
            CheckCount(reader, "record", behaviour.Record);
        }
    }

    private static void CheckCount(MappingReader reader, string key, ImmutableArray<LocalizedText> items)
    {
        // A list without items is reported when it is read.
        if (items.Length is > 0 and (< FewestItems or > MostItems))
        {
            reader.Report(
                BehaviourCodes.WrongNumberOfItems,
                key,
                $"'{key}' has {items.Length} {(items.Length == 1 ? "item" : "items")}.",
                items.Length < FewestItems ? "Add one to three more." : "Keep the four that help most.");
        }
    }
}
