using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Hosting;

/// <summary>Adds the library to an app's services.</summary>
public static class StalkingGuidanceServices
{
    /// <summary>
    /// Adds the content (<see cref="ContentPack"/>), a clock where the app has none (<see cref="TimeProvider"/>), and .NET's localizers over the content:
    /// <see cref="IStringLocalizer"/> and <c>IStringLocalizer&lt;ContentPack&gt;</c> answer by permanent key, such as <c>behaviours.following.name</c>, in the language of
    /// <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>. An app's own <c>IStringLocalizer&lt;T&gt;</c> asks the app's resources as before, and the content for a key that they do not have.
    /// <c>AddLocalization</c> may stand before or after; a localizer factory of the app's own must stand before. Calling this twice does no harm.
    /// </summary>
    /// <remarks>
    /// A localizer gives words alone. Whether a translation is a draft, out of date or missing is told by <see cref="Localization.LocalizedText"/>, which
    /// <see cref="ContentPack.Find"/> gives for the same keys.
    /// </remarks>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">Chooses other content, or words of the app's own.</param>
    public static IServiceCollection AddStalkingGuidance(this IServiceCollection services, Action<StalkingGuidanceOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<StalkingGuidanceOptions>();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(static provider => provider.GetRequiredService<IOptions<StalkingGuidanceOptions>>().Value.Open());

        // The content is opened by the first question to it, so that an app's own words never wait for it.
        services.TryAddSingleton(static provider => new ContentStrings(new Lazy<ContentPack>(provider.GetRequiredService<ContentPack>)));
        services.AddLocalization();
        StandBefore(services);
        services.TryAddTransient(static provider => provider.GetRequiredService<IStringLocalizerFactory>().Create(typeof(ContentPack)));
        return services;
    }

    /// <summary>Puts our factory in place of the app's, which ours keeps under a key and asks first.</summary>
    private static void StandBefore(IServiceCollection services)
    {
        ServiceDescriptor factory = services.Last(static service => service.ServiceType == typeof(IStringLocalizerFactory) && !service.IsKeyedService);
        if (factory.ImplementationType == typeof(ContentLocalizerFactory))
        {
            return;
        }

        services.Add(UnderAKey(factory));
        services.Remove(factory);
        services.Add(new ServiceDescriptor(typeof(IStringLocalizerFactory), typeof(ContentLocalizerFactory), factory.Lifetime));
    }

    private static ServiceDescriptor UnderAKey(ServiceDescriptor app)
    {
        if (app.ImplementationInstance is { } instance)
        {
            return new ServiceDescriptor(typeof(IStringLocalizerFactory), ContentLocalizerFactory.App, instance);
        }

        if (app.ImplementationFactory is { } make)
        {
            return ServiceDescriptor.DescribeKeyed(typeof(IStringLocalizerFactory), ContentLocalizerFactory.App, (provider, _) => make(provider), app.Lifetime);
        }

        return app.ImplementationType == typeof(ResourceManagerStringLocalizerFactory)
            ? ServiceDescriptor.DescribeKeyed(typeof(IStringLocalizerFactory), ContentLocalizerFactory.App, static (provider, _) => OverResources(provider), app.Lifetime)
            : ServiceDescriptor.DescribeKeyed(typeof(IStringLocalizerFactory), ContentLocalizerFactory.App, app.ImplementationType!, app.Lifetime);
    }

    // The framework's factory asks for logging, which a small program need not have. Adding it here would keep out the app's own.
    private static ResourceManagerStringLocalizerFactory OverResources(IServiceProvider provider) =>
        new(provider.GetRequiredService<IOptions<LocalizationOptions>>(), provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance);
}
